import { basename, dirname, relative, resolve, sep } from "node:path";
import {
  at,
  type Diagnostic,
  DiskFolder,
  type Folder,
  readWritten,
  SpecError,
  textOf,
} from "@specwright/openapi/internal";
import { type Generated, makePackage } from "./make-package.ts";
import { kebabCase } from "./model/names.ts";
import type { HomeModel } from "./model/types.ts";
import { packageFacts } from "./package-facts.ts";
import { packageName } from "./settings/layout.ts";
import { readSettings } from "./settings/read-settings.ts";
import { readWorkspace } from "./settings/read-workspace.ts";

/** A description that is no provider of a workspace, and the package that is to be made of it. */
export interface FileRequest {
  /** The folder from which the other paths are named, absolute. What its specwright.yaml and LICENSE say holds here too. */
  readonly root: string;
  /** The description. A provider.yaml beside it is read. */
  readonly file: string;
  /** Where `file` is read, if not from the disk: `new MemoryFolder("zoo", { "openapi.yaml": text })`. */
  readonly folder?: Folder | undefined;
  /** The folder of the package. A package.json in it decides the version; nothing is written. */
  readonly out: string;
  /** What the package is called on npm. Default: the title of the description, in the scope of the workspace. */
  readonly name?: string | undefined;
  /** Whether to refuse the description for anything that its client would lack. Default: what provider.yaml says. */
  readonly strict?: boolean | undefined;
}

/**
 * Makes the package of one description in memory. Nothing is written: write `files` below `out`, or let `planChanges`
 * and `applyChanges` do it.
 * @throws SpecError with every place that has to be corrected
 */
export function generateFile({ root, out, name, strict, ...source }: FileRequest): Generated {
  const { folder, document, shownAs } = sourceOf(root, source);
  const workspace = readWorkspace(root);
  const settings = readSettings(folder, workspace);
  const id = name === undefined ? titleOf(folder, document) : idOf(name);
  const home: HomeModel = {
    packageName: name ?? packageName(id, workspace),
    packageFolder: shown(root, out),
    specFolder: dirname(shownAs),
    command: commandOf(shownAs, shown(root, out), name),
    alone: true,
  };
  return makePackage({
    id,
    folder,
    settings: { ...settings, settings: { ...settings.settings, document } },
    strict,
    root,
    home,
    facts: packageFacts(root, home.packageFolder),
  });
}

/** On the disk, the folder of the file itself is all that the description may reach. */
function sourceOf(
  root: string,
  { folder, file }: Pick<FileRequest, "folder" | "file">,
): { readonly folder: Folder; readonly document: string; readonly shownAs: string } {
  if (folder !== undefined) return { folder, document: file, shownAs: folder.display(file) };
  const path = resolve(root, file);
  return { folder: new DiskFolder(root, dirname(path)), document: basename(path), shownAs: shown(root, path) };
}

/** A scope may stand before it; the rest is what a folder of a workspace may be called. */
const NAME = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?([a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/;

function idOf(name: string): string {
  const [, id] = NAME.exec(name) ?? [];
  if (id !== undefined) return id;
  const message = `"${name}" cannot be the name of a package`;
  throw new SpecError([
    { ...NOWHERE, message, hint: "Write it like pets or @acme/pets: words in lower case, joined by hyphens." },
  ]);
}

const NOWHERE: Pick<Diagnostic, "file" | "line" | "col" | "rule"> = { file: "--name", line: 0, col: 0, rule: "name" };

/** `Acme Pets API` as `acme-pets-api`. */
function titleOf(folder: Folder, document: string): string {
  const title = textOf(at(readWritten(folder, document).value, ["info", "title"]));
  return idOf(kebabCase(title).replace(/^(?=\d)/, "n") || "client");
}

function shown(root: string, path: string): string {
  return relative(root, resolve(root, path)).split(sep).join("/") || ".";
}

/** Generated files name it, so that it says again what made them. */
function commandOf(file: string, out: string, name: string | undefined): string {
  const args = [file, "--out", out, ...(name === undefined ? [] : ["--name", name])];
  return ["npx specwright generate", ...args.map(quoted)].join(" ");
}

function quoted(text: string): string {
  if (/^[\w./@+-]+$/.test(text)) return text;
  return JSON.stringify(text).replace(/[`*<>]/g, "?");
}
