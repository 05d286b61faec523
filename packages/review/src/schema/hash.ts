import { createHash } from "node:crypto";
import { isObject, type Json, type JsonObject, slotOf } from "@specwright/openapi/internal";
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
  readonly #names = new Map<string, string>();
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
    const hash = this.#nameOf(this.#text(schema, space));
    if (before === this.#references) this.#fixed.set(schema, hash);
    else if (!this.#splitting) this.#settled.set(schema, hash);
    return hash;
  }

  /** A short name for a text: the same one for the same text. */
  #nameOf(text: string): string {
    const known = this.#names.get(text);
    if (known !== undefined) return known;
    const name = `$${this.#names.size.toString(36)}`;
    this.#names.set(text, name);
    return name;
  }

  #split(all: readonly Definition[]): void {
    let kinds = 1;
    let stale: ReadonlySet<Definition> = new Set(all);
    while (stale.size > 0) {
      for (const definition of stale) {
        this.#splitting = definition;
        definition.hash = this.of(definition.schema, definition.space);
      }
      const referrers = new Set<Definition>();
      for (const part of partsOf(all, stale)) {
        for (const definition of part) {
          definition.kind = kinds;
          for (const referrer of definition.referrers) referrers.add(referrer);
        }
        kinds++;
      }
      stale = referrers;
    }
    this.#splitting = undefined;
  }

  /** A schema: what stands at its keywords, references by what they lead to. */
  #text(schema: JsonObject, space: SchemaSpace): string {
    return inOrder(schema, (keyword, value) => this.#keyword(keyword, value, space));
  }

  #keyword(keyword: string, value: Json, space: SchemaSpace): string {
    if (keyword === "$ref" && typeof value === "string" && value.startsWith(space.id)) return this.#class(value, space);
    const holds = slotOf("schema", keyword)?.holds;
    if (holds === "map" && isObject(value)) return inOrder(value, (_, part) => this.#part(part, space));
    if (holds === "list" && Array.isArray(value))
      return listText(
        keyword,
        value.map((item) => this.#part(item, space)),
      );
    if (Array.isArray(value)) return listText(keyword, value.map(dataText));
    if (holds === "object") return this.#part(value, space);
    return dataText(value);
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
    if (isObject(schema)) return this.of(schema, space);
    return dataText(schema);
  }
}

function listText(keyword: string, items: readonly string[]): string {
  if (keyword === COUNTED) return `[${items.toSorted().join()}]`;
  if (UNORDERED.has(keyword)) return `[${[...new Set(items)].sort().join()}]`;
  return `[${items.join()}]`;
}

/** A value: in its lists the order counts, whatever their keys are called. */
function dataText(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(dataText).join()}]`;
  if (isObject(value)) return inOrder(value, (_, member) => dataText(member));
  return JSON.stringify(value);
}

/** An object with its keys in one order. */
function inOrder(object: JsonObject, text: (key: string, value: Json) => string): string {
  const keys = Object.keys(object).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${text(key, object[key] as Json)}`).join()}}`;
}

/** The parts of the classes with new hashes that become classes of their own. */
function partsOf(all: readonly Definition[], stale: ReadonlySet<Definition>): Definition[][] {
  const touched = new Set([...stale].map(({ kind }) => kind));
  const classes = [...Map.groupBy(all, ({ kind }) => kind)].filter(([kind]) => touched.has(kind));
  return classes.flatMap(([, members]) => {
    const parts = [...Map.groupBy(members, ({ hash }) => hash).values()].sort((a, b) => b.length - a.length);
    // The largest part keeps its number, so that the fewest are looked at again.
    return parts.slice(1);
  });
}

/** A short name for a text that two texts hardly ever share. */
export function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
