import { isObject, itemsOf, type Json, type JsonObject, membersOf, ownMember } from "@specwright/openapi/internal";
import type { Leaf } from "./leaf.ts";
import type { Ways } from "./ways.ts";

/** Formats of texts that no date has. */
const NO_DATES = new Set("uuid email uri url uri-reference ipv4 ipv6 hostname time duration byte binary".split(" "));

/** Finds values that two schemas see in two ways, so that nobody can tell which of them is meant. */
export class Clashes {
  readonly #ways: Ways;
  readonly #leafOf: (schema: JsonObject) => Leaf | undefined;
  readonly #compared = new Map<Json, Set<Json>>();
  /** Schemas whose values are undecided. */
  readonly found: Set<JsonObject> = new Set<JsonObject>();

  constructor(ways: Ways, leaf: (schema: JsonObject) => Leaf | undefined) {
    this.#ways = ways;
    this.#leafOf = leaf;
  }

  /** @param together whether both apply at once, and not one or the other */
  compare(one: Json | undefined, other: Json | undefined, together: boolean): void {
    if (!isObject(one) || !isObject(other) || one === other || !this.#isNew(one, other)) return;
    for (const way of this.#ways.of(one))
      for (const otherWay of this.#ways.of(other))
        for (const a of way) for (const b of otherWay) this.#compareParts(a, b, together);
  }

  #isNew(one: JsonObject, other: JsonObject): boolean {
    const known = this.#compared.get(one) ?? new Set();
    this.#compared.set(one, known);
    return !known.has(other) && !!known.add(other);
  }

  #compareParts(a: JsonObject, b: JsonObject, together: boolean): void {
    if (a === b) return;
    this.#compareLeaf(a, b, together);
    this.#compareLeaf(b, a, together);
    const named = (part: JsonObject): string[] => Object.keys(membersOf(part.properties));
    for (const name of new Set([...named(a), ...named(b)]))
      for (const one of memberSchemas(a, name))
        for (const other of memberSchemas(b, name)) this.compare(one, other, together);
    this.compare(a.additionalProperties, b.additionalProperties, together);
    for (const one of itemSchemas(a)) for (const other of itemSchemas(b)) this.compare(one, other, together);
  }

  #compareLeaf(schema: JsonObject, other: JsonObject, together: boolean): void {
    const leaf = this.#leafOf(schema);
    if (leaf && admits(leaf, other, this.#leafOf(other), together)) this.found.add(schema);
  }
}

/** Whether a value of a leaf, on one side or the other, can be meant by another schema. */
function admits(leaf: Leaf, other: JsonObject, otherLeaf: Leaf | undefined, together: boolean): boolean {
  if (otherLeaf) return otherLeaf.format !== leaf.format && (together || isSame(leaf, otherLeaf));
  const types = [other.type].flat();
  const listed = "const" in other || Array.isArray(other.enum);
  if (leaf.as === "bigint") return types.includes("integer") || types.includes("number") || (listed && together);
  if (listed) return together;
  if (!types.includes("string")) return isAnything(other) && !together;
  return together || !NO_DATES.has(String(other.format));
}

/** A program has one class for both formats of a date only if that is `Date`. */
function isSame(leaf: Leaf, other: Leaf): boolean {
  return leaf.as === other.as && leaf.as === "Date";
}

/** Whether a schema says nothing of a value. */
function isAnything(schema: JsonObject): boolean {
  const says = "type $ref allOf anyOf oneOf properties items enum const additionalProperties not".split(" ");
  return !says.some((key) => key in schema);
}

function memberSchemas(part: JsonObject, name: string): Json[] {
  const own = ownMember(part.properties, name);
  const others = [...Object.values(membersOf(part.patternProperties)), part.additionalProperties];
  return (own === undefined ? others : [own]).filter((schema) => schema !== undefined);
}

function itemSchemas({ items, prefixItems }: JsonObject): Json[] {
  return [items, ...itemsOf(prefixItems)].filter((schema) => schema !== undefined);
}
