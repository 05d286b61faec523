// The promise: these doors follow semantic versioning, name by name and declaration by declaration. Every other door of the
// engine's packages is for the engine itself, and may change with every version.

/** The public doors of each package, by its folder in `packages/`. */
export const PUBLIC_DOORS: { readonly [folder: string]: readonly string[] } = {
  openapi: ["."],
  codegen: ["."],
  lint: ["."],
  review: ["."],
  contract: [".", "./msw", "./vitest"],
  import: ["."],
  // What was generated long ago imports the doors with a version: nothing is ever taken out of them.
  runtime: [".", "./codegen-v1", "./validate-v1", "./values-v1", "./webhooks-v1"],
  specwright: ["."],
};

/** The doors that are for other packages of the engine, and for Redocly. */
export const INTERNAL_DOORS: { readonly [folder: string]: readonly string[] } = {
  openapi: ["./diagnostic", "./internal", "./source"],
  codegen: ["./printed-types", "./stages", "./workspace"],
  lint: ["./internal", "./plugin"],
  review: ["./internal"],
  contract: ["./examples", "./internal", "./watch"],
  import: ["./find", "./internal"],
  runtime: [],
  specwright: ["./commands", "./review-arguments"],
};

/** What else a package lets in: files that are data. */
export const DATA_DOORS: readonly string[] = ["./package.json", "./provider.schema.json", "./workspace.schema.json"];
