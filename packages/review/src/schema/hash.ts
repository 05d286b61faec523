import { createHash } from "node:crypto";
import { isObject, type Json, type JsonObject, slotOf } from "@specwright/openapi";
import type { SchemaSpace } from "./space.ts";

/** Lists whose order says nothing. */
const UNORDERED = new Set(["required", "enum", "type", "anyOf", "allOf", "oneOf"]);

/** The one among them in which it says something that an entry is there twice. */
const COUNTED = "oneOf";

/** One definition of a space. */
interface Definition {
  readonly space: SchemaSpace;
  readonly schema: JsonObject;
  /** Definitions of the same class are not known to differ; before anything is looked at there is one class. */
  kind: number;
  hash: string;
  /** The definitions whose hash has this one's class in it. */
  readonly referrers: Set<Definition>;
}

/**
 * Tells schemas of two versions apart by their form, whatever their components are called. References are compared by
 * what they lead to: a class of definitions is split as long as its members differ in the classes that they refer to,
 * and only those that refer to a split class are looked at again.
 */
export class StructureHash {
  readonly #definitions: ReadonlyMap<SchemaSpace, readonly Definition[]>;
  /** Hashes without a class in them, which nothing changes. */
  readonly #fixed = new WeakMap<object, string>();
  /** All others, once the classes are known. */
  readonly #settled = new WeakMap<object, string>();
  #splitting: Definition | undefined;
  /** How many references were met. */
  #references = 0;

  constructor(spaces: readonly SchemaSpace[]) {
    this.#definitions = new Map(
      spaces.map((space) => [
        space,
        space.definitions.map((schema) => ({ space, schema, kind: 0, hash: "", referrers: new Set<Definition>() })),
      ]),
    );
    this.#split([...this.#definitions.values()].flat());
  }

  of(schema: JsonObject, space: SchemaSpace): string {
    const known = this.#fixed.get(schema) ?? this.#settled.get(schema);
    if (known !== undefined) return known;
    const before = this.#references;
    const hash = digest(this.#text(schema, space));
    if (before === this.#references) this.#fixed.set(schema, hash);
    else if (!this.#splitting) this.#settled.set(schema, hash);
    return hash;
  }

  #split(all: readonly Definition[]): void {
    let kinds = 1;
    let stale: ReadonlySet<Definition> = new Set(all);
    while (stale.size > 0) {
      for (const definition of stale) {
        this.#splitting = definition;
        definition.hash = this.of(definition.schema, definition.space);
      }
      const touched = new Set([...stale].map(({ kind }) => kind));
      const next = new Set<Definition>();
      for (const members of Map.groupBy(all, ({ kind }) => kind).values()) {
        if (!touched.has(members[0]?.kind ?? -1)) continue;
        // The largest part keeps its number, so that the fewest are looked at again.
        const parts = [...Map.groupBy(members, ({ hash }) => hash).values()].sort((a, b) => b.length - a.length);
        for (const part of parts.slice(1)) {
          for (const definition of part) {
            definition.kind = kinds;
            for (const referrer of definition.referrers) next.add(referrer);
          }
          kinds++;
        }
      }
      stale = next;
    }
    this.#splitting = undefined;
  }

  /** A schema: what stands at its keywords, references by what they lead to. */
  #text(schema: JsonObject, space: SchemaSpace): string {
    return inOrder(schema, (keyword, value) => this.#keyword(keyword, value, space));
  }

  #keyword(keyword: string, value: Json, space: SchemaSpace): string {
    if (keyword === "$ref" && typeof value === "string" && value.startsWith(space.id)) return this.#class(value, space);
    const slot = slotOf("schema", keyword);
    if (slot?.holds === "map" && isObject(value)) return inOrder(value, (_, part) => this.#part(part, space));
    if (!Array.isArray(value)) return slot?.holds === "object" ? this.#part(value, space) : dataText(value);
    return listText(
      keyword,
      value.map((item) => (slot?.holds === "list" ? this.#part(item, space) : dataText(item))),
    );
  }

  #class(reference: string, space: SchemaSpace): string {
    this.#references++;
    const target = this.#definitions.get(space)?.[Number(reference.slice(space.id.length))];
    // A definition that was found after the split equals nothing but itself, and is compared part by part.
    if (!target) return JSON.stringify(reference);
    if (this.#splitting) target.referrers.add(this.#splitting);
    return `#${target.kind}`;
  }

  #part(schema: Json, space: SchemaSpace): string {
    return isObject(schema) ? this.of(schema, space) : dataText(schema);
  }
}

function listText(keyword: string, items: readonly string[]): string {
  const told = keyword === COUNTED ? [...items] : [...new Set(items)];
  return `[${(UNORDERED.has(keyword) ? told.sort() : items).join()}]`;
}

/** A value: in its lists the order counts, whatever their keys are called. */
function dataText(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(dataText).join()}]`;
  return isObject(value) ? inOrder(value, (_, member) => dataText(member)) : JSON.stringify(value);
}

/** An object with its keys in one order. */
function inOrder(object: JsonObject, text: (key: string, value: Json) => string): string {
  const keys = Object.keys(object).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${text(key, object[key] as Json)}`).join()}}`;
}

export function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
