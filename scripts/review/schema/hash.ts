import { createHash } from "node:crypto";
import type { Json, JsonObject } from "../../load/source-file.ts";
import type { SchemaSpace } from "./space.ts";

/** Lists whose order says nothing. */
const UNORDERED = new Set(["required", "enum", "type", "anyOf", "allOf"]);

/**
 * Tells schemas of two versions apart by their form, whatever their components are called. References are compared by
 * what they lead to: each round looks one reference further, until no round finds a difference that the last had not.
 */
export class StructureHash {
  readonly #spaces: readonly SchemaSpace[];
  #definitions = new Map<SchemaSpace, string[]>();
  #memo = new WeakMap<object, string>();

  constructor(spaces: readonly SchemaSpace[]) {
    this.#spaces = spaces;
    // Before the first round all references are alike.
    this.#definitions = new Map(spaces.map((space) => [space, space.definitions.map(() => "")]));
    for (let classes = -1; ; ) {
      const next = this.#round();
      this.#memo = new WeakMap();
      const found = new Set([...next.values()].flat()).size;
      this.#definitions = next;
      if (found === classes) break;
      classes = found;
    }
  }

  of(schema: JsonObject, space: SchemaSpace): string {
    let hash = this.#memo.get(schema);
    if (hash === undefined) {
      hash = digest(this.#text(schema, space));
      this.#memo.set(schema, hash);
    }
    return hash;
  }

  #round(): Map<SchemaSpace, string[]> {
    return new Map(this.#spaces.map((space) => [space, space.definitions.map((schema) => this.of(schema, space))]));
  }

  #text(value: Json, space: SchemaSpace, key = ""): string {
    if (Array.isArray(value)) {
      const items = value.map((item) => this.#part(item, space));
      return `[${(UNORDERED.has(key) ? [...new Set(items)].sort() : items).join()}]`;
    }
    if (typeof value !== "object" || value === null) return JSON.stringify(value);
    const entries = Object.keys(value)
      .sort()
      .map((name) => `${JSON.stringify(name)}:${this.#entry(name, value[name] as Json, space)}`);
    return `{${entries.join()}}`;
  }

  #entry(name: string, value: Json, space: SchemaSpace): string {
    if (name !== "$ref" || typeof value !== "string" || !value.startsWith(space.id))
      return Array.isArray(value) ? this.#text(value, space, name) : this.#part(value, space);
    // A definition that was found after the rounds equals nothing but itself, and is compared part by part.
    return this.#definitions.get(space)?.[Number(value.slice(space.id.length))] ?? JSON.stringify(value);
  }

  #part(value: Json, space: SchemaSpace): string {
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? this.of(value, space)
      : this.#text(value, space);
  }
}

export function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
