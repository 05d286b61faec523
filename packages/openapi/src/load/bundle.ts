import { SECTION_OF } from "../grammar/grammar.ts";
import type { Kind } from "../grammar/kind.ts";
import { children, type Visit } from "../grammar/walk.ts";
import { define, isObject, type Json, type JsonObject } from "../json/json.ts";
import { pointer } from "../json/pointer.ts";
import { addNamed, nameOf } from "./component-name.ts";
import type { Diagnostic, Location } from "./diagnostic.ts";
import { foundElsewhere } from "./found-elsewhere.ts";
import { mappedReferences, schemasOf } from "./mapping.ts";
import { NamedReferences } from "./named-references.ts";
import { mergedItem, saidTwice } from "./path-item.ts";
import type { Positions } from "./positions.ts";
import { rootOf } from "./root-object.ts";
import type { Found, Sources } from "./sources.ts";
import { spreadReferences } from "./spread.ts";
import type { Unread } from "./unread.ts";

/** One document with local references only, but for those that lead nowhere. */
export interface Bundle {
  readonly bundled: JsonObject;
  /** Examples, and values of discriminators, that were left out, because their file cannot be read. */
  readonly unread: readonly Unread[];
  /** References to other files that lead nowhere. They stand in the document as they were written. */
  readonly unresolved: readonly Diagnostic[];
}

/** Reads a description and every file that it refers to, and makes them one document. */
export function bundle(sources: Sources, file: string, positions: Positions): Bundle {
  return new Bundler(sources, file, positions).run();
}

const NAME_A_FILE = "Name a file of the provider's folder and, after the #, a pointer into it.";
const BREAK_IT = "Break the circle: only schemas may refer to themselves.";

class Bundler {
  readonly #sources: Sources;
  readonly #rootFile: string;
  readonly #positions: Positions;
  /** References to the components that objects of other files have become. */
  readonly #hoisted = new Map<object, string>();
  /** References that are local already; an object of another file may be reached on several ways. */
  readonly #rewritten = new WeakSet<object>();
  readonly #processed = new Set<object>();
  /** What stands in another place just now, to notice what stands in itself. */
  readonly #embedding = new Set<object>();
  readonly #unresolved: Diagnostic[] = [];
  readonly #unread: Unread[] = [];
  readonly #named: NamedReferences;
  readonly #root: JsonObject;

  constructor(sources: Sources, rootFile: string, positions: Positions) {
    this.#sources = sources;
    this.#rootFile = rootFile;
    this.#positions = positions;
    this.#named = new NamedReferences(sources);
    this.#root = rootOf(sources, rootFile);
  }

  run(): Bundle {
    this.#adoptComponents();
    this.#process("document", this.#root, this.#rootFile);
    return { bundled: this.#root, unread: this.#unread, unresolved: this.#unresolved };
  }

  /** A component that is nothing but a reference into another file becomes what stands there, and keeps its name. */
  #adoptComponents(): void {
    const { components } = this.#root;
    if (!isObject(components)) return;
    this.#spread("components", components, this.#rootFile);
    const adopted: [Visit, Found][] = [];
    for (const visit of children("components", components)) {
      const found = foundElsewhere(visit.node, this.#rootFile, this.#sources);
      if (!found || this.#hoisted.has(found.value)) continue;
      define(visit.parent as JsonObject, visit.key, found.value);
      this.#hoisted.set(found.value, pointer(["components", ...visit.path]));
      adopted.push([visit, found]);
    }
    for (const [{ kind }, { file, value }] of adopted) this.#process(kind, value, file);
  }

  #spread(kind: Kind, node: JsonObject, file: string): void {
    spreadReferences(kind, node, this.#positions, (reference) => {
      const found = this.#sources.find(file, reference);
      return "value" in found ? found.value : undefined;
    });
  }

  #process(kind: Kind, node: Json, file: string): void {
    if (!isObject(node) || this.#processed.has(node)) return;
    this.#processed.add(node);
    this.#spread(kind, node, file);
    if (kind === "example") this.#readExternalValue(node, file);
    if (kind === "discriminator") this.#followMapping(node, file);
    for (const visit of children(kind, node)) {
      if (!isObject(visit.node)) continue;
      if (visit.kind === "schema" && !this.#rewritten.has(visit.node)) this.#named.rewrite(visit.node, file);
      if (visit.kind === "pathItem") this.#unread.push(...saidTwice(visit.node, file, this.#sources, this.#positions));
      if (typeof visit.node.$ref === "string") this.#rewrite(visit, visit.node, visit.node.$ref, file);
      this.#process(visit.kind, visit.node, file);
    }
  }

  #rewrite(visit: Visit, node: JsonObject, reference: string, file: string): void {
    if ((reference.startsWith("#") && file === this.#rootFile) || this.#rewritten.has(node)) return;
    this.#rewritten.add(node);
    const found = this.#sources.find(file, reference);
    if ("problem" in found || !isObject(found.value)) {
      this.#note(node, "problem" in found ? found.problem : "points to a list");
      // A pointer into another file would be one into this document.
      if (reference.startsWith("#")) node.$ref = `${file.replace(/^.*\//, "")}${reference}`;
      return;
    }
    if (found.file === this.#rootFile) {
      node.$ref = `#${reference.split("#")[1] ?? ""}`;
      return;
    }
    const section = visit.kind === "pathItem" ? undefined : SECTION_OF[visit.kind];
    if (section) node.$ref = this.#hoist(visit.kind, section, found.value, found.file, nameOf(found.file, reference));
    else this.#embed(visit, found.value, found.file);
  }

  /** Path items, and objects that have no place in components, stand where they are used, with what stands beside. */
  #embed({ kind, parent, key, node }: Visit, target: JsonObject, file: string): void {
    if (this.#embedding.has(target)) {
      this.#note(node as JsonObject, "contains itself", BREAK_IT);
      return;
    }
    this.#embedding.add(target);
    this.#process(kind, target, file);
    const whole = kind === "pathItem" ? mergedItem(node as JsonObject, target, this.#positions) : target;
    define(parent as JsonObject, key, whole);
    const next = typeof whole.$ref === "string" && !whole.$ref.startsWith("#") ? whole.$ref : undefined;
    if (next) this.#rewrite({ kind, parent, key, node: whole, path: [] }, whole, next, file);
    this.#embedding.delete(target);
  }

  /** Gives an object of another file a place in this document's components, once. */
  #hoist(kind: Kind, sectionName: string, target: JsonObject, file: string, wanted: string): string {
    const known = this.#hoisted.get(target);
    if (known) return known;
    const { section, name } = addNamed(this.#root, sectionName, wanted, target);
    const reference = pointer(["components", sectionName, name]);
    this.#hoisted.set(target, reference);
    if (typeof target.$ref === "string")
      this.#rewrite({ kind, parent: section, key: name, node: target, path: [] }, target, target.$ref, file);
    this.#process(kind, target, file);
    return reference;
  }

  /** What a value is mapped to may be named nowhere else. */
  #followMapping(discriminator: JsonObject, file: string): void {
    for (const { holder, key, reference } of mappedReferences(discriminator, schemasOf(this.#root))) {
      if (reference.startsWith("#") && file === this.#rootFile) continue;
      const found = this.#sources.find(file, reference);
      if ("problem" in found || !isObject(found.value)) {
        const problem = "problem" in found ? found.problem : "holds a list";
        const message = `${JSON.stringify(key)} is mapped to ${JSON.stringify(reference)}, which ${problem}`;
        this.#leaveOut(holder, key, "mapping-missing", message);
        continue;
      }
      const isHere = found.file === this.#rootFile;
      const hoisted = (): string =>
        this.#hoist("schema", "schemas", found.value as JsonObject, found.file, nameOf(found.file, reference));
      define(holder, key, isHere ? `#${reference.split("#")[1] ?? ""}` : hoisted());
    }
  }

  #readExternalValue(example: JsonObject, file: string): void {
    const { externalValue } = example;
    if (typeof externalValue !== "string" || "value" in example) return;
    const found = this.#sources.resolve(file, externalValue);
    // An address on the web stays: it is for the reader of the documentation, and nothing here asks for its content.
    if ("problem" in found && /^https?:/i.test(externalValue)) return;
    if ("problem" in found) {
      const message = `the example in ${JSON.stringify(externalValue)} ${found.problem}`;
      this.#leaveOut(example, "externalValue", "example-missing", message);
      return;
    }
    define(example, "value", this.#sources.load(found.file));
    delete example.externalValue;
  }

  /** An example is documentation, and so is a value that nobody can be told the schema of. */
  #leaveOut(holder: JsonObject, key: string, rule: string, message: string): void {
    const at = this.#positions.find(holder, key) as Location;
    const hint = "Name a file of the provider's folder, or remove it.";
    this.#unread.push({ key, said: { ...at, rule, message, hint } });
    delete holder[key];
  }

  #note(node: JsonObject, problem: string, hint = NAME_A_FILE): void {
    const at = this.#positions.find(node, "$ref") as Location;
    const message = `${JSON.stringify(node.$ref)} ${problem}`;
    this.#unresolved.push({ ...at, rule: "unresolved-ref", message, hint });
  }
}
