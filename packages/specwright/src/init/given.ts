import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { packagesFolder, readWorkspace, specsFolder, WORKSPACE_FILE } from "@specwright/codegen/workspace";
import { type LicensedManifest, type Terms, termsOf } from "./license.ts";
import { nameHere } from "./name-here.ts";
import { runsEngine } from "./node-version.ts";
import { type Manifest, readManifest } from "./package-manager/read-manifest.ts";
import { type Repository, repositoryOf } from "./repository.ts";
import type { TemplateValues } from "./template.ts";

/** What a folder says of the workspace that is made in it. */
export interface Given {
  readonly folder: string;
  /** Its package.json. */
  readonly own: Manifest | undefined;
  readonly values: Omit<TemplateValues, "renamed">;
  /** What people have to know or to do. */
  readonly notes: readonly string[];
}

/** @param scope as it was asked for */
export function given(folder: string, scope: string | undefined): Given {
  const own = readManifest(folder, "")?.value;
  const repository = repositoryOf(folder);
  const terms = termsOf(folder, (own ?? {}) as LicensedManifest);
  const settled = settledBranch(folder);
  const branch = settled ?? repository.branch;
  const notes = [
    ...(existsSync(join(folder, WORKSPACE_FILE)) ? [] : terms.notes),
    ...branchNotes(branch, settled),
    ...placeNotes(repository),
  ];
  return { folder, own, values: { ...named(folder, terms), scope, branch }, notes };
}

/** What the files of the folder say. */
function named(folder: string, terms: Terms): Omit<Given["values"], "scope" | "branch"> {
  const settings = readWorkspace(folder);
  return {
    name: nameOf(folder),
    terms: { ...terms, access: settings.access ?? terms.access },
    specs: specsFolder(settings),
    packages: packagesFolder(settings),
    nodeFile: nodeFile(folder),
  };
}

function nameOf(folder: string): string {
  return basename(folder)
    .toLowerCase()
    .replace(/[^a-z0-9._~-]+/g, "-");
}

/** A workspace without .nvmrc gets one. */
function nodeFile(folder: string): string | undefined {
  const name = nameHere(folder, ".nvmrc");
  const path = join(folder, name);
  return !existsSync(path) || runsEngine(readFileSync(path, "utf8")) ? name : undefined;
}

/** What changesets are merged into is not asked again. */
function settledBranch(folder: string): string | undefined {
  const path = join(folder, ".changeset/config.json");
  const said = existsSync(path) ? /"baseBranch"\s*:\s*"([^"\\]+)"/.exec(readFileSync(path, "utf8")) : null;
  return said?.[1];
}

function branchNotes(branch: string, settled: string | undefined): string[] {
  if (settled !== undefined || branch === "main") return [];
  return [`the branch of releases is ${branch}, in workflows and .changeset/config.json`];
}

function placeNotes({ root, isBelow }: Repository): string[] {
  if (!isBelow) return [];
  return [
    `this folder lies in the repository ${root}, and GitHub runs only workflows in .github/workflows of a repository itself. Move them there, with this folder as their working-directory, or make this folder a repository of its own: git init`,
  ];
}
