import { readdirSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { readSettings, readWorkspace, specsFolder, type WorkspaceSettings } from "@specwright/codegen/stages";
import { DiskFolder, findDocument } from "@specwright/openapi";
import { type LoadedAccepted, readAccepted } from "../accept/accepted.ts";
import { BadInput } from "../bad-input.ts";
import { readSource, type Source } from "./source.ts";
import { isSameTree } from "./trees.ts";

/** All specs of one version. */
export interface Snapshot {
  /** How the report calls it. */
  readonly label: string;
  /** Whether it is one description and not a folder of providers. */
  readonly single: boolean;
  /** The folder that places are shown from. */
  readonly root: string;
  readonly sources: ReadonlyMap<string, Source>;
  /** What somebody has accepted, by provider; also of one that is gone, of which nothing else is left. */
  readonly accepted: ReadonlyMap<string, readonly LoadedAccepted[]>;
}

/**
 * Reads a description, a provider's folder, a folder of providers, or a workspace. Places in it are shown from `shown`.
 * @param known another version: of what is the same in it nothing is read again
 * @throws BadInput for what is none of them, SpecError for what cannot be read.
 */
export function readSnapshot(path: string, label: string, shown?: string, known?: Snapshot): Snapshot {
  const target = resolve(path);
  const stats = statSync(target, { throwIfNoEntry: false });
  if (!stats) throw new BadInput(`there is nothing at "${label}"`, "Name a file, a folder or a git revision.");
  if (stats.isFile()) return single(label, { folder: dirname(target), file: basename(target), shown });
  if (hasDocument(target)) return single(label, { folder: target, file: undefined, shown });
  const specs = specsIn(target);
  const root = specs === target ? dirname(specs) : target;
  return several(label, specs, { root: shown ?? root, known });
}

/** The folder of providers in a workspace, or the folder itself. */
function specsIn(target: string): string {
  const specs = join(target, specsFolder(readWorkspace(target)));
  if (statSync(specs, { throwIfNoEntry: false })?.isDirectory()) return specs;
  return target;
}

interface Several {
  readonly root: string;
  readonly known: Snapshot | undefined;
}

function several(label: string, specs: string, { root, known }: Several): Snapshot {
  const folders = readdirSync(specs, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => name);
  const ids = folders.filter((name) => hasDocument(join(specs, name)));
  const accepted = acceptedIn(folders, root, specs);
  if (ids.length === 0 && accepted.size === 0)
    throw new BadInput(
      `"${label}" holds no OpenAPI description`,
      "Name a folder with specs/<provider>/openapi.yaml in it.",
    );
  const workspace = readWorkspace(root);
  const sources = ids.map((id) => {
    const own = relative(root, join(specs, id)) || ".";
    const folder = new DiskFolder(root, own);
    return sameSource(known, id, join(root, own), workspace) ?? readSource({ id, path: own, folder, workspace });
  });
  return { label, single: false, root, sources: new Map(sources.map((one) => [one.id, one])), accepted };
}

/** The spec that is the same in the other version, file by file. */
function sameSource(
  known: Snapshot | undefined,
  id: string,
  folder: string,
  workspace: WorkspaceSettings,
): Source | undefined {
  const source = known?.sources.get(id);
  if (!known || !source || known.single || !isSameTree(join(known.root, source.folder), folder)) return undefined;
  return isSameForClients(source.settings.workspace, workspace) ? source : undefined;
}

/** What is said of reviews changes no client. */
function isSameForClients({ review: _, ...before }: WorkspaceSettings, { review, ...now }: WorkspaceSettings): boolean {
  return isDeepStrictEqual(before, now);
}

/** @throws BadInput for a description and a folder of providers */
export function checkComparable(base: Snapshot, head: Snapshot): void {
  if (base.single === head.single) return;
  throw new BadInput(
    `"${base.label}" and "${head.label}" cannot be compared: one is a single description, the other a folder of providers`,
    "Name two descriptions (--base a.yaml --head b.yaml), or two folders or revisions with specs/<provider>/ in them.",
  );
}

/** The entries of each folder that has some. */
function acceptedIn(folders: readonly string[], workspace: string, specs: string): Snapshot["accepted"] {
  const read = folders.map(
    (id) => [id, readAccepted(new DiskFolder(workspace, relative(workspace, join(specs, id))))] as const,
  );
  return new Map(read.filter(([, entries]) => entries.length > 0));
}

function hasDocument(path: string): boolean {
  const folder = new DiskFolder(path, ".");
  return findDocument(folder) !== undefined || readSettings(folder).settings.document !== undefined;
}

interface Single {
  readonly folder: string;
  /** The description in it, where it has a name of its own. */
  readonly file: string | undefined;
  /** The folder that places are shown from; where it is left out, that of the process. */
  readonly shown: string | undefined;
}

function single(label: string, { folder: path, file, shown = resolve(".") }: Single): Snapshot {
  const own = relative(shown, path) || ".";
  const folder = new DiskFolder(shown, own);
  const source = readSource({ id: "", path: own, folder, file });
  return {
    label,
    single: true,
    root: shown,
    sources: new Map([["", source]]),
    accepted: new Map([["", readAccepted(folder)]]),
  };
}
