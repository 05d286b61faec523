import {
  at,
  define,
  isObject,
  type Json,
  type JsonObject,
  Positions,
  parsePointer,
  parseSource,
  pointer,
} from "@specwright/openapi";
import type { UpstreamFolder } from "../collect/upstream-folder.ts";
import { ImportError } from "../import-error.ts";
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

/**
 * A description in Swagger 2.0 and the files that it refers to, as one document with local references; undefined where
 * it is none.
 * @throws SpecError for syntax, ImportError for references that lead nowhere
 */
export function bundleSwagger(folder: UpstreamFolder, main: string): JsonObject | undefined {
  return new SwaggerBundler(folder, main).run();
}

class SwaggerBundler {
  readonly #folder: UpstreamFolder;
  readonly #main: string;
  readonly #files = new Map<string, Json>();
  readonly #hoisted = new Map<Json, string>();
  readonly #seen = new Set<Json>();
  readonly #problems: string[] = [];

  constructor(folder: UpstreamFolder, main: string) {
    this.#folder = folder;
    this.#main = main;
  }

  run(): JsonObject | undefined {
    const root = this.#load(this.#main);
    if (!isSwagger(root)) return undefined;
    this.#enter(root, this.#main, "definitions", false);
    if (this.#problems.length === 0) return root;
    throw new ImportError(this.#problems.join("\n"), "Mend the references, or bring the files that they name.");
  }

  #load(file: string): Json {
    const value =
      this.#files.get(file) ?? parseSource(this.#folder.display(file), this.#folder.read(file), new Positions());
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
    if (found === undefined) return;
    if (place === "paths") {
      define(parent, key, found.value);
      this.#enter(found.value, found.file, "definitions", false);
      return;
    }
    if (found.file === this.#main) holder.$ref = `#${reference.split("#")[1] ?? ""}`;
    else holder.$ref = this.#hoist(found.value, found.file, place, nameOf(reference));
  }

  #find(reference: string, file: string): { readonly file: string; readonly value: Json } | undefined {
    const [path = "", fragment = ""] = reference.split("#");
    const there = path === "" ? { file } : this.#folder.resolve(file, path);
    const value = "file" in there ? at(this.#load(there.file), parsePointer(fragment) ?? [""]) : undefined;
    if ("file" in there && value !== undefined) return { file: there.file, value };
    const problem = "problem" in there ? there.problem : "points to nothing";
    this.#problems.push(`${this.#folder.display(file)}: ${JSON.stringify(reference)} ${problem}`);
    return undefined;
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
