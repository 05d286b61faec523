import { isObject, itemsOf, type Json, type JsonObject, localPointer, membersOf } from "@specwright/openapi";
import type { UnknownObject } from "../document/json.ts";
import { resolvedAt } from "../document/resolved-object.ts";

/**
 * Names of properties that the values of one direction lack although they are required: `readOnly` ones in requests,
 * `writeOnly` ones in responses. The property may be described in another branch of `allOf` than the one that requires it.
 */
export class AbsentNames {
  readonly #root: UnknownObject;
  readonly #flag: string;

  constructor(root: UnknownObject, flag: string) {
    this.#root = root;
    this.#flag = flag;
  }

  /** Those of a schema and of all branches of its `allOf`. */
  of(schema: JsonObject, seen: Set<Json> = new Set()): Set<string> {
    const names = new Set<string>();
    if (seen.has(schema)) return names;
    seen.add(schema);
    for (const [name, property] of Object.entries(membersOf(schema.properties)))
      if (this.#isFlagged(property, new Set())) names.add(name);
    for (const branch of itemsOf(schema.allOf)) for (const name of this.of(this.target(branch), seen)) names.add(name);
    return names;
  }

  /** A branch of `allOf` that requires none of the names: itself, or a copy of what it refers to. */
  without(branch: Json, names: ReadonlySet<string>, depth = 0): Json {
    const schema = this.target(branch);
    if (depth > 20 || !this.#requires(schema, names, new Set())) return branch;
    const required = itemsOf(schema.required).filter((name) => !names.has(String(name)));
    return {
      ...schema,
      ...(required.length > 0 ? { required } : { required: [] }),
      ...(Array.isArray(schema.allOf) && { allOf: schema.allOf.map((each) => this.without(each, names, depth + 1)) }),
    };
  }

  /** The object itself, or the end of its references. */
  target(schema: Json): JsonObject {
    if (!isObject(schema)) return {};
    if (typeof schema.$ref !== "string") return schema;
    const pointer = localPointer(schema.$ref);
    const end = pointer === undefined ? undefined : resolvedAt(this.#root, pointer)?.value;
    return (end ?? {}) as JsonObject;
  }

  #requires(schema: JsonObject, names: ReadonlySet<string>, seen: Set<Json>): boolean {
    if (seen.has(schema)) return false;
    seen.add(schema);
    const own = itemsOf(schema.required).some((name) => names.has(String(name)));
    return own || itemsOf(schema.allOf).some((branch) => this.#requires(this.target(branch), names, seen));
  }

  /** The flag may stand beside a reference, at its target, or in a branch of `allOf`. */
  #isFlagged(property: Json, seen: Set<Json>): boolean {
    if (!isObject(property) || seen.has(property)) return false;
    seen.add(property);
    if (property[this.#flag] === true) return true;
    if (typeof property.$ref === "string" && this.#isFlagged(this.target(property), seen)) return true;
    return itemsOf(property.allOf).some((branch) => this.#isFlagged(branch, seen));
  }
}
