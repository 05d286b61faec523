import { cpSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository that this command stands in. */
export const REPOSITORY: string = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");

/** What generation, build and review read of a workspace. */
const FILES = [
  "LICENSE",
  "package.json",
  "packages/contract/package.json",
  "packages/runtime/package.json",
  "redocly.yaml",
  "specwright.yaml",
  "scripts/clean.ts",
  "specwright.yaml",
  "tsconfig.base.json",
];

/** Makes a workspace without any provider, in which the packages of this repository are installed. */
export function makeWorkspace(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const file of FILES) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(REPOSITORY, file), join(folder, file));
  }
  // redocly.yaml names the linter's plugin by its path.
  for (const path of ["node_modules", "packages/lint"]) symlinkSync(join(REPOSITORY, path), join(folder, path));
}
