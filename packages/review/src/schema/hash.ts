import { createHash } from "node:crypto";
import type { Json, JsonObject } from "@specwright/openapi";
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

  #text(value: Json, space: SchemaSpace, key = ""): string {
    if (Array.isArray(value)) {
      const items = value.map((item) => this.#part(item, space));
      if (key === COUNTED) return `[${items.sort().join()}]`;
      if (UNORDERED.has(key)) return `[${[...new Set(items)].sort().join()}]`;
      return `[${items.join()}]`;
    }
    if (typeof value !== "object" || value === null) return JSON.stringify(value);
    const entries = Object.keys(value)
      .sort()
      .map((name) => `${JSON.stringify(name)}:${this.#entry(name, value[name] as Json, space)}`);
    return `{${entries.join()}}`;
  }

  #entry(name: string, value: Json, space: SchemaSpace): string {
    if (name !== "$ref" || typeof value !== "string" || !value.startsWith(space.id)) {
      if (Array.isArray(value)) return this.#text(value, space, name);
      return this.#part(value, space);
    }
    this.#references++;
    const target = this.#definitions.get(space)?.[Number(value.slice(space.id.length))];
    // A definition that was found after the split equals nothing but itself, and is compared part by part.
    if (!target) return JSON.stringify(value);
    if (this.#splitting) target.referrers.add(this.#splitting);
    return `#${target.kind}`;
  }

  #part(value: Json, space: SchemaSpace): string {
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return this.of(value, space);
    return this.#text(value, space);
  }
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
