import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FoundManager } from "./find.ts";
import { PNPM_WORKSPACE, withFolder } from "./pnpm-workspace.ts";
import { type Manifest, readManifest } from "./read-manifest.ts";

interface Place {
  readonly folder: string;
  /** The folder, as messages name it. */
  readonly shown: string;
  /** The folder of the packages. */
  readonly packages: string;
}

/**
 * The files that make a folder a workspace of its package manager, by path. What is in them stays.
 * @throws SpecError with the place of what cannot be added to
 */
export function workspaceFiles(
  { folder, shown, packages }: Place,
  manifest: Manifest,
  { manager }: FoundManager,
): Map<string, string> {
  const indent = readManifest(folder, shown)?.indent ?? 2;
  const files = new Map([["package.json", `${JSON.stringify(manifest, null, indent)}\n`]]);
  if (manager.name !== "pnpm") return files;
  const path = join(folder, PNPM_WORKSPACE);
  const text = existsSync(path) ? readFileSync(path, "utf8") : undefined;
  return files.set(PNPM_WORKSPACE, withFolder(text, `${packages}/*`, join(shown, PNPM_WORKSPACE)));
}
