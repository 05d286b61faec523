import { readFileSync } from "node:fs";
import { join } from "node:path";
import { installedOnce } from "../../programs/installed-once.ts";

/** What is compared, and what it is compared on. */
const VERSIONS = {
  "openapi-typescript": "7.13.0",
  "@hey-api/openapi-ts": "0.99.0",
  "swagger-typescript-api": "13.13.0",
  orval: "8.38.0",
  typescript: "5.9.3",
  "@octokit/openapi": "23.0.2",
} as const;

export interface Peer {
  readonly name: string;
  /** The command line as its users write it. */
  readonly args: (input: string, output: string) => readonly string[];
}

/** The folder in which the peers are installed, once for each set of versions. */
export function installedPeers(): string {
  return installedOnce(`specwright-bench-peers-${Object.values(VERSIONS).join("-")}`, { dependencies: VERSIONS });
}

/** @param folder where they are installed */
export function peers(folder: string): readonly Peer[] {
  return [
    {
      name: "openapi-typescript",
      args: (input, output) => [bin(folder, "openapi-typescript"), input, "-o", join(output, "schema.ts")],
    },
    {
      name: "hey-api",
      args: (input, output) => [bin(folder, "@hey-api/openapi-ts"), "-i", input, "-o", output, "-s"],
    },
    {
      name: "swagger-typescript-api",
      args: (input, output) => [
        bin(folder, "swagger-typescript-api"),
        "generate",
        "-p",
        input,
        "-o",
        output,
        "-n",
        "api.ts",
      ],
    },
    {
      name: "orval",
      args: (input, output) => [
        bin(folder, "orval"),
        "--input",
        input,
        "--output",
        join(output, "api.ts"),
        "--client",
        "fetch",
      ],
    },
  ];
}

function bin(folder: string, name: string): string {
  const root = join(folder, "node_modules", name);
  const { bin: bins } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    bin: { [name: string]: string };
  };
  return join(root, Object.values(bins)[0] as string);
}
