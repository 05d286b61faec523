import { readdirSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { type LoadedSettings, readSettings } from "@specwright/codegen";
import { DiskFolder, findDocument, readDocument } from "@specwright/openapi";
import { type LoadedAccepted, readAccepted } from "../accept/accepted.ts";
import { BadInput } from "../bad-input.ts";
import { Version } from "../version.ts";
import { checkReadable } from "./readable.ts";

/** A provider's spec in one version. */
export interface Source {
  readonly id: string;
  /** Its folder, relative to the snapshot's root. */
  readonly folder: string;
  readonly version: Version;
  readonly settings: LoadedSettings;
}

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
 * @throws BadInput for what is none of them, SpecError for what cannot be read.
 */
export function readSnapshot(path: string, label: string, shown?: string): Snapshot {
  const target = resolve(path);
  const stats = statSync(target, { throwIfNoEntry: false });
  if (!stats) throw new BadInput(`there is nothing at "${label}"`, "Name a file, a folder or a git revision.");
  if (stats.isFile()) return single(label, dirname(target), basename(target), shown);
  if (hasDocument(target)) return single(label, target, undefined, shown);
  const specs = statSync(join(target, "specs"), { throwIfNoEntry: false })?.isDirectory()
    ? join(target, "specs")
    : target;
  const folders = readdirSync(specs, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => name);
  const ids = folders.filter((name) => hasDocument(join(specs, name)));
  const workspace = shown ?? dirname(specs);
  const accepted = acceptedIn(folders, workspace, specs);
  if (ids.length === 0 && accepted.size === 0)
    throw new BadInput(
      `"${label}" holds no OpenAPI description`,
      "Name a folder with specs/<provider>/openapi.yaml in it.",
    );
  const sources = new Map(ids.map((id) => [id, source(id, workspace, join(specs, id))]));
  return { label, single: false, root: workspace, sources, accepted };
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

function single(label: string, folder: string, file: string | undefined, shown = resolve(".")): Snapshot {
  const sources = new Map([["", source("", shown, folder, file)]]);
  const accepted = readAccepted(new DiskFolder(shown, relative(shown, folder) || "."));
  return { label, single: true, root: shown, sources, accepted: new Map([["", accepted]]) };
}

function source(id: string, workspace: string, path: string, file?: string): Source {
  const own = relative(workspace, path) || ".";
  const folder = new DiskFolder(workspace, own);
  const settings = readSettings(folder);
  const document = readDocument(folder, file ?? settings.settings.document);
  checkReadable(document);
  return {
    id,
    folder: own,
    version: new Version(document),
    settings,
  };
}
