import {
  at,
  type Diagnostic,
  define,
  isObject,
  type Json,
  type JsonObject,
  type Location,
  Positions,
  parsePointer,
  parseSource,
  pointer,
} from "@specwright/openapi/internal";
import type { UpstreamFolder } from "../collect/upstream-folder.ts";
import { isSwagger } from "./swagger.ts";

/** Keys of Swagger 2.0 that hold values of the API, in which nothing is Swagger. */
const DATA = new Set(["default", "enum", "example", "examples"]);
/** Keys whose members are named by the author. */
const NAMES = new Set([
  "properties",
  "definitions",
  "parameters",
  "responses",
  "paths",
  "headers",
  "securityDefinitions",
]);

/** What stands around a reference, as far as it tells what the reference leads to. */
type Place = "definitions" | "parameters" | "responses" | "paths";

/** A description in Swagger 2.0 as one document. */
export interface SwaggerBundle {
  readonly swagger: JsonObject;
  /** References to other files that lead nowhere. They stand in the document as they were written. */
  readonly unresolved: readonly Diagnostic[];
  locate(node: unknown, key?: string): Location;
}

/**
 * A description in Swagger 2.0 and the files that it refers to, as one document with local references; undefined where
 * it is none.
 * @throws SpecError for syntax
 */
export function bundleSwagger(folder: UpstreamFolder, main: string): SwaggerBundle | undefined {
  return new SwaggerBundler(folder, main).run();
}

class SwaggerBundler {
  readonly #folder: UpstreamFolder;
  readonly #main: string;
  readonly #files = new Map<string, Json>();
  readonly #hoisted = new Map<Json, string>();
  readonly #seen = new Set<Json>();
  readonly #positions = new Positions();
  readonly #unresolved: Diagnostic[] = [];

  constructor(folder: UpstreamFolder, main: string) {
    this.#folder = folder;
    this.#main = main;
  }

  run(): SwaggerBundle | undefined {
    const root = this.#load(this.#main);
    if (!isSwagger(root)) return undefined;
    this.#enter(root, this.#main, "definitions", false);
    return { swagger: root, unresolved: this.#unresolved, locate: (node, key) => this.#locate(node, key) };
  }

  #locate(node: unknown, key?: string): Location {
    return this.#positions.find(node, key) ?? { file: this.#folder.display(this.#main), line: 1, col: 1 };
  }

  #load(file: string): Json {
    const value =
      this.#files.get(file) ?? parseSource(this.#folder.display(file), this.#folder.read(file), this.#positions);
    this.#files.set(file, value);
    return value;
  }

  #enter(node: Json, file: string, place: Place, named: boolean): void {
    if (typeof node !== "object" || node === null || this.#seen.has(node)) return;
    this.#seen.add(node);
    for (const [key, value] of Object.entries(node) as [string, Json][]) {
      if (!Array.isArray(node) && !named && (DATA.has(key) || key.startsWith("x-"))) continue;
      const inner = placeOf(key, place, named || Array.isArray(node));
      if (isObject(value) && typeof value.$ref === "string") this.#follow(node as JsonObject, key, value, file, inner);
      else this.#enter(value, file, inner, !named && NAMES.has(key));
    }
  }

  #follow(parent: JsonObject, key: string, holder: JsonObject, file: string, place: Place): void {
    const reference = holder.$ref as string;
    if (reference.startsWith("#") && file === this.#main) return;
    const found = this.#find(reference, file);
    if ("problem" in found) {
      this.#note(holder, reference, found.problem);
      // A pointer into another file would be one into this document.
      if (reference.startsWith("#")) holder.$ref = `${file.replace(/^.*\//, "")}${reference}`;
      return;
    }
    if (place === "paths") {
      define(parent, key, found.value);
      this.#enter(found.value, found.file, "definitions", false);
      return;
    }
    if (found.file === this.#main) holder.$ref = `#${reference.split("#")[1] ?? ""}`;
    else holder.$ref = this.#hoist(found.value, found.file, place, nameOf(reference));
  }

  #find(reference: string, file: string): { readonly file: string; readonly value: Json } | { problem: string } {
    const [path = "", fragment = ""] = reference.split("#");
    const there = path === "" ? { file } : this.#folder.resolve(file, path);
    if ("problem" in there) return there;
    const value = at(this.#load(there.file), parsePointer(fragment) ?? [""]);
    return value === undefined ? { problem: "points to nothing" } : { file: there.file, value };
  }

  #note(holder: JsonObject, reference: string, problem: string): void {
    const message = `${JSON.stringify(reference)} ${problem}`;
    const hint = "Fix the reference, or add the file that it names.";
    this.#unresolved.push({ ...this.#locate(holder, "$ref"), rule: "unresolved-ref", message, hint });
  }

  #hoist(value: Json, file: string, place: Place, wanted: string): string {
    const known = this.#hoisted.get(value);
    if (known !== undefined) return known;
    const root = this.#files.get(this.#main) as JsonObject;
    if (!isObject(root[place])) define(root, place, {});
    const section = root[place] as JsonObject;
    let name = wanted;
    for (let count = 2; Object.hasOwn(section, name); count++) name = `${wanted}${count}`;
    define(section, name, value);
    const reference = pointer([place, name]);
    this.#hoisted.set(value, reference);
    if (isObject(value) && typeof value.$ref === "string") this.#follow(section, name, value, file, place);
    else this.#enter(value, file, place, false);
    return reference;
  }
}

function placeOf(key: string, place: Place, listed: boolean): Place {
  if (listed) return place;
  if (key === "parameters" || key === "responses" || key === "paths") return key;
  return "definitions";
}

function nameOf(reference: string): string {
  const [path = "", fragment = ""] = reference.split("#");
  const last = parsePointer(fragment)?.at(-1) ?? path.replace(/^.*\//, "").replace(/\.\w+$/, "");
  return last.replace(/[^a-zA-Z0-9._-]+/g, "_") || "Shared";
}
