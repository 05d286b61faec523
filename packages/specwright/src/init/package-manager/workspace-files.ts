import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { completed, manifestOf } from "../manifest.ts";
import type { FoundManager } from "./find.ts";
import { PNPM_WORKSPACE, withFolder } from "./pnpm-workspace.ts";
import { readManifest } from "./read-manifest.ts";

interface Wanted {
  readonly name: string;
  /** The folder of the packages. */
  readonly packages: string;
  /** The version of the engine. */
  readonly specwright: string;
  /** The folder of the workspace, as messages name it. */
  readonly shown: string;
}

/**
 * The files that make a folder a workspace of its package manager, by path. What is in them stays.
 * @throws SpecError with the place of what cannot be added to
 */
export function workspaceFiles(
  folder: string,
  { name, packages, specwright, shown }: Wanted,
  found: FoundManager,
): Map<string, string> {
  const own = readManifest(folder, shown);
  const wanted = manifestOf({ name, packages, specwright }, found);
  const manifest = own === undefined ? wanted : completed(own.value, wanted);
  const files = new Map([["package.json", `${JSON.stringify(manifest, null, own?.indent ?? 2)}\n`]]);
  if (found.manager.name !== "pnpm") return files;
  const path = join(folder, PNPM_WORKSPACE);
  const text = existsSync(path) ? readFileSync(path, "utf8") : undefined;
  return files.set(PNPM_WORKSPACE, withFolder(text, `${packages}/*`, join(shown, PNPM_WORKSPACE)));
}
