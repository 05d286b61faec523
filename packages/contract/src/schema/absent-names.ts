import { followed, isObject, itemsOf, type Json, type JsonObject, membersOf } from "@specwright/openapi/internal";
import type { UnknownObject } from "../document/json.ts";

/**
 * Names of properties that the values of one direction lack although they are required: `readOnly` ones in requests,
 * `writeOnly` ones in responses. The property may be described in another branch of `allOf` than the one that requires it.
 */
export class AbsentNames {
  readonly #root: UnknownObject;
  readonly #flag: string;
  readonly #old: boolean;

  /** @param old Whether it is OpenAPI 3.0, which ignores what stands beside a reference. */
  constructor(root: UnknownObject, flag: string, old: boolean) {
    this.#root = root;
    this.#flag = flag;
    this.#old = old;
  }

  /** Those of a schema, and of all that its values have to keep too: references and branches of `allOf`. */
  of(schema: Json, seen: Set<Json> = new Set()): Set<string> {
    const names = new Set<string>();
    for (const part of this.#parts(schema)) {
      if (seen.has(part)) continue;
      seen.add(part);
      for (const [name, property] of Object.entries(membersOf(part.properties)))
        if (this.#isFlagged(property, new Set())) names.add(name);
      for (const branch of itemsOf(part.allOf)) for (const name of this.of(branch, seen)) names.add(name);
    }
    return names;
  }

  /** A schema that requires none of the names: itself, or a copy of it and of what it refers to. */
  without(schema: Json, names: ReadonlySet<string>, depth = 0): Json {
    if (depth > 20 || !this.#requires(schema, names, new Set())) return schema;
    const parts = this.#parts(schema).map((part) => ({
      ...part,
      required: itemsOf(part.required).filter((name) => !names.has(String(name))),
      ...(Array.isArray(part.allOf) && { allOf: part.allOf.map((each) => this.without(each, names, depth + 1)) }),
    }));
    const [only = {}, ...more] = parts;
    return more.length === 0 ? only : { allOf: parts };
  }

  #requires(schema: Json, names: ReadonlySet<string>, seen: Set<Json>): boolean {
    return this.#parts(schema).some((part) => {
      if (seen.has(part)) return false;
      seen.add(part);
      const own = itemsOf(part.required).some((name) => names.has(String(name)));
      return own || itemsOf(part.allOf).some((branch) => this.#requires(branch, names, seen));
    });
  }

  /** A schema without a reference; of one with a reference, what that leads to and what stands beside it. */
  #parts(schema: Json): JsonObject[] {
    if (!isObject(schema)) return [];
    const { $ref, ...beside } = schema;
    if (typeof $ref !== "string") return [schema];
    const parts = [followed(this.#root, schema)].filter(isObject);
    return this.#old || Object.keys(beside).length === 0 ? parts : [...parts, beside];
  }

  /** The flag may stand beside a reference, at its target, or in a branch of `allOf`. */
  #isFlagged(property: Json, seen: Set<Json>): boolean {
    if (!isObject(property) || seen.has(property)) return false;
    seen.add(property);
    if (property[this.#flag] === true) return true;
    const parts = this.#parts(property).filter((part) => part !== property);
    return [...parts, ...itemsOf(property.allOf)].some((part) => this.#isFlagged(part, seen));
  }
}
