import { type Diagnostic, type Location, SpecError } from "./diagnostic.ts";
import type { Folder } from "./folder.ts";
import { GRAMMAR, type Kind, SECTION_OF } from "./grammar.ts";
import { define, type Json, type JsonObject, type Positions, parseSource } from "./source-file.ts";
import { children, isObject, parsePointer, pointer, type Visit, walk } from "./walk.ts";

/** Reads a description and every file that it refers to, and makes them one document with local references only. */
export function bundle(folder: Folder, file: string, positions: Positions): JsonObject {
  return new Bundler(folder, file, positions).run();
}

class Bundler {
  readonly #folder: Folder;
  readonly #rootFile: string;
  readonly #positions: Positions;
  readonly #files = new Map<string, Json>();
  readonly #hoisted = new Map<object, string>();
  /** References that are local already; an object of another file may be reached on several ways. */
  readonly #rewritten = new WeakSet<object>();
  readonly #embedded = new WeakSet<object>();
  readonly #problems: Diagnostic[] = [];
  readonly #root: JsonObject;

  constructor(folder: Folder, rootFile: string, positions: Positions) {
    this.#folder = folder;
    this.#rootFile = rootFile;
    this.#positions = positions;
    const root = this.#load(rootFile);
    if (!isObject(root)) {
      const hint = 'Begin with "openapi: 3.1.0".';
      const at = { file: folder.display(rootFile), line: 1, col: 1 };
      throw new SpecError([{ ...at, rule: "not-openapi", message: "this is not an OpenAPI description", hint }]);
    }
    this.#root = root;
  }

  run(): JsonObject {
    this.#spreadMaps();
    this.#adoptComponents();
    this.#process("document", this.#root, this.#rootFile);
    if (this.#problems.length > 0) throw new SpecError(this.#problems);
    return this.#root;
  }

  #load(file: string): Json {
    let value = this.#files.get(file);
    if (value === undefined) {
      const isData = /\.(ya?ml|json)$/i.test(file);
      const text = this.#folder.read(file);
      value = isData ? parseSource(this.#folder.display(file), text, this.#positions) : text;
      this.#files.set(file, value);
    }
    return value;
  }

  /** `schemas: { $ref: ./schemas.yaml }` stands for all that the file holds: one reference for each entry. */
  #spreadMaps(): void {
    const { components } = this.#root;
    for (const holder of [this.#root, ...(isObject(components) ? [components] : [])]) {
      const slots = GRAMMAR[holder === this.#root ? "document" : "components"];
      for (const key of Object.keys(holder)) {
        const value = holder[key];
        const slot = Object.hasOwn(slots, key) ? slots[key] : undefined;
        if (typeof slot === "object" && slot[0] === "map" && isObject(value) && typeof value.$ref === "string")
          define(holder, key, this.#spread(value, value.$ref));
      }
    }
  }

  #spread(node: JsonObject, reference: string): JsonObject {
    const [path = "", fragment = ""] = reference.split("#");
    const found = this.#folder.resolve(this.#rootFile, path);
    const target = "problem" in found ? undefined : at(this.#load(found.file), parsePointer(fragment) ?? [""]);
    if (!isObject(target)) {
      this.#refuse(node, "$ref", `"${reference}" ${"problem" in found ? found.problem : "points to nothing"}`);
      return {};
    }
    const spread: JsonObject = {};
    this.#positions.follow(spread, target);
    for (const name of Object.keys(target)) {
      const entry: JsonObject = { $ref: `${path}${pointer([...(parsePointer(fragment) ?? []), name])}` };
      this.#positions.add(entry, this.#positions.find(target, name) as Location);
      define(spread, name, entry);
    }
    for (const [name, own] of Object.entries(node)) if (name !== "$ref") define(spread, name, own);
    return spread;
  }

  /** A component that is nothing but a reference into another file becomes what stands there, and keeps its name. */
  #adoptComponents(): void {
    const { components } = this.#root;
    const adopted: [Kind, JsonObject, string, string][] = [];
    for (const { kind, node, parent, key, path } of isObject(components)
      ? [...children("components", components)]
      : []) {
      const reference = isObject(node) && Object.keys(node).length === 1 ? node.$ref : undefined;
      if (typeof reference !== "string" || reference.startsWith("#")) continue;
      const [file = "", fragment = ""] = reference.split("#");
      const found = this.#folder.resolve(this.#rootFile, file);
      if ("problem" in found || found.file === this.#rootFile) continue;
      const target = at(this.#load(found.file), parsePointer(fragment) ?? [""]);
      if (!isObject(target) || this.#hoisted.has(target)) continue;
      define(parent as JsonObject, key, target);
      this.#hoisted.set(target, pointer(["components", ...path]));
      adopted.push([kind, parent as JsonObject, key, found.file]);
    }
    for (const [kind, parent, key, file] of adopted) {
      const section = SECTION_OF[kind] as string;
      this.#process("components", { [section]: { [key]: parent[key] as Json } }, file);
    }
  }

  #process(kind: Kind, node: Json, file: string): void {
    for (const visit of [...walk(kind, node)]) {
      if (!isObject(visit.node)) continue;
      if (visit.kind === "example") this.#readExternalValue(visit.node, file);
      if (typeof visit.node.$ref === "string") this.#rewrite(visit, visit.node, visit.node.$ref, file);
    }
  }

  #rewrite(visit: Visit, node: JsonObject, reference: string, file: string): void {
    const [path = "", fragment = ""] = reference.split("#");
    if ((path === "" && file === this.#rootFile) || this.#rewritten.has(node)) return;
    this.#rewritten.add(node);
    const found = path === "" ? { file } : this.#folder.resolve(file, path);
    if ("problem" in found) {
      this.#refuse(node, "$ref", `"${reference}" ${found.problem}`);
      return;
    }
    if (found.file === this.#rootFile) {
      node.$ref = `#${fragment}`;
      return;
    }
    const target = at(this.#load(found.file), parsePointer(fragment) ?? [""]);
    if (!isObject(target)) {
      this.#refuse(node, "$ref", `"${reference}" points to nothing`);
      return;
    }
    const section = visit.kind === "pathItem" ? undefined : SECTION_OF[visit.kind];
    if (section) node.$ref = this.#hoist(section, target, found.file, nameOf(found.file, fragment));
    else this.#embed(visit, target, found.file);
  }

  /** Path items, and objects that have no place in components, stand where they are used. */
  #embed({ kind, parent, key }: Visit, target: JsonObject, file: string): void {
    define(parent as JsonObject, key, target);
    if (this.#embedded.has(target)) return;
    this.#embedded.add(target);
    this.#process(kind, target, file);
  }

  /** Gives an object of another file a place in this document's components, once. */
  #hoist(sectionName: string, target: JsonObject, file: string, wanted: string): string {
    const known = this.#hoisted.get(target);
    if (known) return known;
    const components = child(this.#root, "components");
    const section = child(components, sectionName);
    let name = wanted;
    for (let count = 2; Object.hasOwn(section, name); count++) name = `${wanted}${count}`;
    define(section, name, target);
    const reference = pointer(["components", sectionName, name]);
    this.#hoisted.set(target, reference);
    const holder: JsonObject = { [sectionName]: { [name]: target } };
    this.#process("components", holder, file);
    return reference;
  }

  #readExternalValue(example: JsonObject, file: string): void {
    const { externalValue } = example;
    if (typeof externalValue !== "string" || "value" in example) return;
    const found = this.#folder.resolve(file, externalValue);
    // A URL stays: it is for the reader of the documentation, and nothing here needs its content.
    if ("problem" in found && /^[a-z]+:/i.test(externalValue)) return;
    if ("problem" in found) {
      this.#refuse(example, "externalValue", `"${externalValue}" ${found.problem}`);
      return;
    }
    define(example, "value", this.#load(found.file));
    delete example.externalValue;
  }

  #refuse(node: JsonObject, key: string, message: string): void {
    const at = this.#positions.find(node, key) as Location;
    const hint = "Name a file of the provider's folder and, after the #, a pointer into it.";
    this.#problems.push({ ...at, rule: "unresolved-ref", message, hint });
  }
}

function child(parent: JsonObject, key: string): JsonObject {
  if (!isObject(parent[key])) define(parent, key, {});
  return parent[key] as JsonObject;
}

/** The value at the end of a path of own keys. */
export function at(value: Json | undefined, path: readonly string[]): Json | undefined {
  let here: Json | undefined = value;
  for (const key of path) {
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as JsonObject)[key];
  }
  return here;
}

function nameOf(file: string, fragment: string): string {
  const last = parsePointer(fragment)?.at(-1) ?? file.replace(/^.*\//, "").replace(/\.\w+$/, "");
  return last.replace(/[^a-zA-Z0-9._-]+/g, "_") || "Shared";
}
