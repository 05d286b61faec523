import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { packagesFolder, readWorkspace } from "@specwright/codegen/workspace";
import { ownVersion } from "../own-version.ts";
import type { Terminal } from "../terminal.ts";
import { borrow } from "./borrow.ts";
import { firstPackage } from "./first-package.ts";
import { type Given, given } from "./given.ts";
import { keptScriptLine } from "./kept.ts";
import { completed, manifestOf } from "./manifest.ts";
import { ownTools } from "./own-tools.ts";
import type { FoundManager } from "./package-manager/find.ts";
import { inItsWords, leftOut, page } from "./package-manager/in-its-words.ts";
import type { Manifest } from "./package-manager/read-manifest.ts";
import { workspaceFiles } from "./package-manager/workspace-files.ts";
import { placeFiles, writeInto } from "./place-files.ts";
import { type Renamed, renamedScripts, withNames } from "./scripts.ts";
import type { FirstProvider } from "./sources.ts";
import { templateFiles } from "./template.ts";

/** What a workspace is made of. */
export interface WorkspaceRequest {
  readonly folder: string;
  /** The folder, as messages name it. */
  readonly shown: string;
  /** The folder in which files are made first. */
  readonly draft: string;
  readonly scope: string | undefined;
  readonly providers: readonly FirstProvider[];
  readonly found: FoundManager;
}

/** What became of it. */
export interface MadeWorkspace {
  /** Whether the package of a provider could not be made. */
  readonly failed: boolean;
  readonly renamed: readonly Renamed[];
  /** What people have to do before scripts work. */
  readonly todo: readonly string[];
}

/** Makes a workspace, or what a repository lacks of one. */
export async function makeWorkspace(request: WorkspaceRequest, terminal: Terminal): Promise<MadeWorkspace> {
  const { folder, shown, draft, scope, providers, found } = request;
  const there = given(folder, scope);
  const { manifest, renamed, kept } = manifestHere(there, found);
  const own = { folder, shown, packages: there.values.packages };
  for (const [path, text] of workspaceFiles(own, manifest, found)) writeInto(draft, path, text);
  const values = { ...there.values, renamed };
  const todo: string[] = [];
  const out = (line: string): void => terminal.out(page(line, found.manager));
  const files = inItsWords(found.manager, templateFiles(values));
  placeFiles(files, { folder, draft, values, out, todo: (step) => void todo.push(step) });
  for (const line of [...leftOut(found.manager), ...kept, ...there.notes]) out(line);
  if (existsSync(join(folder, values.specs))) return { failed: false, renamed, todo };
  const borrowed = borrow(folder, draft, terminal);
  const failed = await firstPackages(providers, { ...terminal, workspace: draft });
  for (const path of borrowed) rmSync(join(draft, path));
  return { failed, renamed, todo };
}

interface ManifestHere {
  readonly manifest: Manifest;
  readonly renamed: readonly Renamed[];
  /** What is said of scripts and tools that are kept. */
  readonly kept: readonly string[];
}

/** The package.json of the workspace. Where a script's name is taken, ours has another one. */
function manifestHere({ folder, own, values }: Given, found: FoundManager): ManifestHere {
  const plain = manifestOf(
    { name: values.name, packages: packagesFolder(readWorkspace(folder)), specwright: ownVersion() },
    found,
  );
  if (own === undefined) return { manifest: plain, renamed: [], kept: [] };
  const { scripts = {}, devDependencies = {} } = plain;
  const renamed = renamedScripts(own.scripts ?? {}, scripts);
  const { missing, lines } = ownTools(own, devDependencies);
  const manifest = completed(own, {
    ...plain,
    scripts: withNames(scripts, renamed, found.manager.name),
    devDependencies: missing,
  });
  return { manifest, renamed, kept: [...renamed.map(keptScriptLine), ...lines] };
}

/** @returns whether one of them could not be made */
async function firstPackages(providers: readonly FirstProvider[], terminal: Terminal): Promise<boolean> {
  let failed = false;
  for (const provider of providers) failed = (await firstPackage(provider, terminal)) !== 0 || failed;
  return failed;
}
