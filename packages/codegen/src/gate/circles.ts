import { type Document, isObject, type Json, type JsonObject } from "@specwright/openapi/internal";
import { isUnionOf } from "./union.ts";

/** Finds schemas that are, as a whole, made of themselves: through `$ref` and the keywords that apply in place. */
export class Circles {
  readonly #document: Document;
  /** What is known of the schemas so far: whether they lead into a circle. */
  readonly #known = new Map<JsonObject, boolean>();
  /** References at which circles were opened. */
  readonly #cut = new Set<JsonObject>();

  constructor(document: Document) {
    this.#document = document;
  }

  /** Whether a reference is part of a circle. Once it is told of, the circle counts as open there. */
  opens(schema: JsonObject): boolean {
    if (!this.#leadsInto(schema) || !this.#reachesItself(schema)) return false;
    this.#cut.add(schema);
    this.#known.clear();
    return true;
  }

  #reachesItself(start: JsonObject): boolean {
    const seen = new Set<JsonObject>();
    const open = this.#partsOf(start);
    for (let schema = open.pop(); schema !== undefined; schema = open.pop()) {
      if (schema === start) return true;
      if (seen.has(schema)) continue;
      seen.add(schema);
      open.push(...this.#partsOf(schema));
    }
    return false;
  }

  /** Whether a schema leads into a circle. Each schema is looked at once, and chains of any length are followed. */
  #leadsInto(start: JsonObject): boolean {
    const open = new Set<JsonObject>();
    const stack = [start];
    for (let schema = stack.at(-1); schema; schema = stack.at(-1)) {
      const next = this.#known.has(schema) ? [] : this.#partsOf(schema);
      if (!this.#known.has(schema) && !open.has(schema)) {
        open.add(schema);
        stack.push(...next.filter((part) => !open.has(part)).toReversed());
        continue;
      }
      stack.pop();
      if (this.#known.has(schema)) continue;
      open.delete(schema);
      this.#known.set(
        schema,
        next.some((part) => part === schema || open.has(part) || this.#known.get(part) === true),
      );
    }
    return this.#known.get(start) === true;
  }

  #partsOf(schema: JsonObject): JsonObject[] {
    if (this.#cut.has(schema)) return [];
    const resolve = (reference: string): Json | undefined => this.#document.resolve(reference);
    const extended = (part: Json): boolean =>
      isObject(part) && typeof part.$ref === "string" && isUnionOf(resolve(part.$ref), schema, resolve);
    const listed = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => {
      const list = Array.isArray(schema[keyword]) ? schema[keyword] : [];
      return keyword === "allOf" ? list.filter((part) => !extended(part)) : list;
    });
    const target = typeof schema.$ref === "string" ? resolve(schema.$ref) : undefined;
    const { not, if: condition, then: yes, else: no } = schema;
    return [target, ...listed, not, condition, yes, no].filter(isObject);
  }
}
