/** What a workspace stands on beside the engine, with exact versions. A test compares them with those of this repository. */
export const TOOLS: { readonly [name: string]: string } = {
  "@changesets/cli": "3.0.3",
  "@types/node": "24.19.2",
  turbo: "2.11.9",
  typescript: "7.0.2",
  vitest: "5.1.1",
};

/** npm's version, which turbo wants to know. */
export const PACKAGE_MANAGER = "npm@11.19.1";

/** The versions of Node.js that the engine runs on. */
export const NODE = ">=24.18";
