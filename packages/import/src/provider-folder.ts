import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { commandHere, type LoadedSettings, readSettings, specFolder } from "@specwright/codegen/stages";
import { DiskFolder, decoded, MemoryFolder } from "@specwright/openapi/internal";
import { readUpstream, type Upstream } from "./collect/collect.ts";
import { UpstreamFolder } from "./collect/upstream-folder.ts";
import { ImportError } from "./import-error.ts";
import { type Action, readOverlay } from "./overlay/overlay.ts";

const UPSTREAM = "upstream/";
export const OVERLAY = "overlay.yaml";

/** Whether the description of a provider is its own, and not written here. */
export function isImported(workspace: string, id: string): boolean {
  return readSettings(new DiskFolder(workspace, specFolder(workspace, id))).settings.imported !== undefined;
}

/** The folder of a provider that is imported, in memory. */
export interface ProviderFolder {
  readonly id: string;
  /** Every file by its path, those of `upstream/` left out. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly upstream: Upstream;
  readonly settings: LoadedSettings;
  readonly actions: readonly Action[];
}

/**
 * Reads the folder of a provider that is imported.
 * @throws ImportError where it is not, SpecError for what cannot be read
 */
export function readProviderFolder(workspace: string, id: string): ProviderFolder {
  const shown = specFolder(workspace, id);
  const folder = join(workspace, shown);
  if (!existsSync(folder))
    throw new ImportError(`There is no ${folder}.`, `Begin with ${commandHere(workspace, "new")}.`);
  const all = filesBelow(folder);
  const texts = Object.fromEntries(
    [...all].filter(([path]) => isText(path)).map(([path, bytes]) => [path, decoded(bytes)]),
  );
  const settings = readSettings(new MemoryFolder(shown, texts));
  const { imported } = settings.settings;
  if (!imported) throw handwritten(workspace, shown);
  const overlay = texts[OVERLAY];
  return {
    id,
    files: new Map([...all].filter(([path]) => !path.startsWith(UPSTREAM))),
    upstream: upstreamOf(all, imported),
    settings,
    actions: overlay === undefined ? [] : readOverlay(`${shown}/${OVERLAY}`, overlay),
  };
}

function isText(path: string): boolean {
  return path === OVERLAY || path === "provider.yaml";
}

function handwritten(workspace: string, folder: string): ImportError {
  const begin = commandHere(workspace, "new", "<id>", "--from", "<description>");
  const hint = `Change openapi.yaml itself, or begin a provider with ${begin}.`;
  return new ImportError(`${folder} is not imported: its provider.yaml has no "imported"`, hint);
}

function filesBelow(folder: string): Map<string, Uint8Array> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [relative(folder, path).split(sep).join("/"), readFileSync(path)]));
}

function upstreamOf(all: ReadonlyMap<string, Uint8Array>, imported: { document: string; address?: string }): Upstream {
  const main = imported.document.replace(UPSTREAM, "");
  const files = new Map(
    [...all].filter(([path]) => path.startsWith(UPSTREAM)).map(([path, bytes]) => [path.slice(UPSTREAM.length), bytes]),
  );
  if (!files.has(main)) {
    const hint = "Restore it from version control, or import it again with npx specwright update … --from.";
    throw new ImportError(`There is no ${imported.document}, which provider.yaml names.`, hint);
  }
  const base = baseOf(main, imported.address);
  const keyOf = (path: string): string => new URL(path.split("/").map(escaped).join("/"), base).href;
  const texts = new Map([...files].map(([path, bytes]) => [keyOf(path), decoded(bytes)]));
  const folder = new UpstreamFolder(keyOf(main), texts, () => "is not among the files of upstream/");
  return { files, main, ...readUpstream(folder, keyOf(main)) };
}

/** The address of `upstream/`: where the main file came from, as many folders up as it lies deep. */
function baseOf(main: string, address = "file:///"): URL {
  const depth = main.split("/").length - 1;
  return new URL(`./${"../".repeat(depth)}`, address);
}

/** A name as it stands in an address. What an address itself keeps escaped, such as `%2F`, is so in the name already. */
function escaped(name: string): string {
  return encodeURI(name).replace(/%25(2F|23|3F|3B|40|26|3D|2B|24|2C|3A)/gi, "%$1");
}
