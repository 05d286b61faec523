import type { Json, JsonObject } from "../json/json.ts";
import { at, parsePointer } from "../json/pointer.ts";
import { bundle } from "./bundle.ts";
import { type Diagnostic, type Location, SpecError } from "./diagnostic.ts";
import type { Folder } from "./folder.ts";
import { inline } from "./inline.ts";
import { Positions } from "./positions.ts";

/** An OpenAPI description in memory. */
export interface Document {
  /** The file that it was read from, relative to the workspace. */
  readonly file: string;
  /** One document with local references: what is published. */
  readonly bundled: JsonObject;
  /** The same with references between schemas only: what the model is built from. */
  readonly inlined: JsonObject;
  readonly version: "3.0" | "3.1";
  /** Where an object, or a key of it, was written. */
  locate(node: unknown, key?: string | number): Location;
  /** The same, or nothing for what was not written in a file. */
  find(node: unknown, key?: string | number): Location | undefined;
  /** The integer that was written at `node[key]`, where it is more than a number of JavaScript can hold. */
  integer(node: object, key: string): bigint | undefined;
  /** What a local reference points to. */
  resolve(reference: string): Json | undefined;
}

const NAMES = ["openapi.yaml", "openapi.yml", "openapi.json"];

/** The file of a folder that holds its description, under one of the usual names. */
export function findDocument(folder: Folder): string | undefined {
  return NAMES.find((candidate) => folder.has(candidate));
}

/**
 * @param chosen the file that the settings name, if they do
 * @throws SpecError for what cannot be read: syntax, version, references.
 */
export function readDocument(folder: Folder, chosen?: string): Document {
  const name = chosen ?? findDocument(folder) ?? (NAMES[0] as string);
  const there = folder.resolve("provider.yaml", name);
  if ("problem" in there) {
    const hint = `Add one of ${NAMES.join(", ")}, or name another in provider.yaml: document: path/to/file.yaml`;
    const place = { file: folder.display(name), line: 1, col: 1 };
    throw new SpecError([{ ...place, rule: "no-document", message: `the file ${there.problem}`, hint }]);
  }
  const positions = new Positions();
  const file = folder.display(name);
  const locate = (node: unknown, key?: string | number): Location =>
    positions.find(node, key) ?? { file, line: 1, col: 1 };
  const bundled = bundle(folder, name, positions);
  const version = versionOf(bundled, locate);
  const inlined = inline(bundled, positions);
  const resolve = (reference: string): Json | undefined =>
    reference.startsWith("#") ? at(bundled, parsePointer(reference) ?? ["", ""]) : undefined;
  const find: Document["find"] = (node, key) => positions.find(node, key);
  const integer: Document["integer"] = (node, key) => positions.integer(node, key);
  return { file, bundled, inlined, version, locate, find, integer, resolve };
}

function versionOf(document: JsonObject, locate: Document["locate"]): Document["version"] {
  const [, version] = /^(3\.[01])\.\d+/.exec(String(document.openapi)) ?? [];
  if (version) return version as Document["version"];
  const key = "openapi" in document ? "openapi" : "swagger" in document ? "swagger" : undefined;
  const problem: Diagnostic = {
    ...locate(document, key),
    rule: "openapi-version",
    message: key ? `${key} ${JSON.stringify(document[key])} is not supported` : "this is not an OpenAPI description",
    hint: "Write the description in OpenAPI 3.0 or 3.1; a converter takes Swagger 2.0 there.",
  };
  throw new SpecError([problem]);
}
