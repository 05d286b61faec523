import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  decoded,
  isObject,
  type Json,
  MemoryFolder,
  readWritten,
  SpecError,
  type WrittenFile,
} from "@specwright/openapi/internal";

/** What a workspace's package.json has of its own. */
export interface Manifest {
  /** The folders of packages, in either form that npm, Yarn and Bun read. */
  readonly workspaces?: readonly string[] | { readonly packages?: readonly string[] } | undefined;
  readonly scripts?: { readonly [name: string]: string };
  readonly devDependencies?: { readonly [name: string]: string };
  readonly [key: string]: unknown;
}

/** The package.json of a repository. */
export interface OwnManifest {
  readonly value: Manifest;
  /** What stands before a key of it. */
  readonly indent: string;
  /** The place of what is at a path. */
  readonly locate: WrittenFile["locate"];
}

interface Wrong {
  readonly path: readonly string[];
  readonly message: string;
  readonly hint: string;
}

/**
 * The package.json of a folder, of which this reads what `init` adds to.
 * @param shown the folder, as messages name it
 * @returns undefined where there is none
 * @throws SpecError with the place of what is no JSON, or of another kind
 */
export function readManifest(folder: string, shown: string): OwnManifest | undefined {
  const path = join(folder, "package.json");
  if (!existsSync(path)) return undefined;
  const file = join(shown, "package.json");
  const text = decoded(readFileSync(path));
  const value = parsed(text, file);
  const { locate } = readWritten(new MemoryFolder("", { [file]: text }), file);
  const wrong = wrongIn(value);
  if (wrong !== undefined) throw problem(locate, wrong);
  return { value: value as unknown as Manifest, indent: /^[ \t]+(?=")/m.exec(text)?.[0] ?? "  ", locate };
}

/** What is wrong with a manifest, at its place. */
export function problem(locate: WrittenFile["locate"], { path, message, hint }: Wrong): SpecError {
  return new SpecError([{ ...locate(path), rule: "manifest", message, hint }]);
}

function parsed(text: string, file: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    const { message } = error as Error;
    const [, line, col] = /line (\d+) column (\d+)/.exec(message) ?? atTheEnd(text);
    const [what = ""] = message.split(/ in JSON| \(line/);
    const hint = "It has to be JSON, without comments and without commas at the end. Correct it, and try again.";
    throw new SpecError([{ file, line: Number(line), col: Number(col), rule: "syntax", message: what, hint }]);
  }
}

function atTheEnd(text: string): [string, number, number] {
  const lines = text.split("\n");
  return ["", lines.length, (lines.at(-1) as string).length + 1];
}

function wrongIn(value: Json): Wrong | undefined {
  if (!isObject(value))
    return { path: [], message: "this is no object", hint: 'A package.json begins with { "name": … }.' };
  for (const key of ["scripts", "devDependencies"])
    if (value[key] !== undefined && !isRecord(value[key]))
      return { path: [key], message: `${key} is no object of texts`, hint: 'It has to be { "name": "text" }.' };
  const { workspaces } = value;
  const globs = isObject(workspaces) ? workspaces.packages : workspaces;
  if (globs !== undefined && !isList(globs))
    return {
      path: isObject(workspaces) ? ["workspaces", "packages"] : ["workspaces"],
      message: "workspaces is no list of folders",
      hint: 'It has to be ["packages/*"] or { "packages": ["packages/*"] }.',
    };
  return undefined;
}

function isRecord(value: Json): boolean {
  return isObject(value) && Object.values(value).every((one) => typeof one === "string");
}

function isList(value: Json): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}
