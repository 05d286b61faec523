import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What is compared, and what it is compared on. Too heavy to be installed with everything else. */
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
  const key = Object.values(VERSIONS).join("-");
  const folder = join(tmpdir(), `specwright-bench-peers-${key}`);
  if (existsSync(join(folder, "package-lock.json"))) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, dependencies: VERSIONS }));
  const { status, stderr } = spawnSync("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts"], {
    cwd: folder,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`the peers cannot be installed in ${folder}: ${stderr}`);
  return folder;
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
