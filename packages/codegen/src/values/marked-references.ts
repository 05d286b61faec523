import { type Document, isObject, itemsOf, type Json, type JsonObject, membersOf } from "@specwright/openapi/internal";
import { leafOf } from "./leaf.ts";

/** What a schema says itself: whether a format in it is marked, and what it refers to. */
interface Own {
  readonly isMarked: boolean;
  readonly references: ReadonlySet<string>;
}

/** Knows which references lead to a marked format. Each schema that others refer to is looked through once. */
export class MarkedReferences {
  readonly #resolve: Document["resolve"];
  readonly #own = new Map<string, Own>();
  readonly #marked = new Map<string, boolean>();

  constructor(resolve: Document["resolve"]) {
    this.#resolve = resolve;
  }

  /** Whether what a reference leads to has a marked format in it, or in what it refers to. */
  has(reference: string): boolean {
    const known = this.#marked.get(reference);
    if (known !== undefined) return known;
    const found = this.#leads(reference);
    this.#marked.set(reference, found);
    return found;
  }

  #leads(start: string): boolean {
    const reached = new Set([start]);
    // A set that grows while it is gone through goes on to what is new.
    for (const reference of reached) {
      const { isMarked, references } = this.#ownOf(reference);
      if (isMarked) return true;
      for (const next of references) reached.add(next);
    }
    return false;
  }

  #ownOf(reference: string): Own {
    const known = this.#own.get(reference);
    if (known) return known;
    const own = ownOf(this.#resolve(reference));
    this.#own.set(reference, own);
    return own;
  }
}

function ownOf(schema: Json | undefined): Own {
  const references = new Set<string>();
  const parts = new Set<JsonObject>(isObject(schema) ? [schema] : []);
  for (const part of parts) {
    if (leafOf(part)) return { isMarked: true, references };
    if (typeof part.$ref === "string") references.add(part.$ref);
    for (const below of partsOf(part)) if (isObject(below)) parts.add(below);
  }
  return { isMarked: false, references };
}

function partsOf(schema: JsonObject): readonly (Json | undefined)[] {
  const { properties, patternProperties, additionalProperties, items, prefixItems, allOf, anyOf, oneOf } = schema;
  const maps = [properties, patternProperties].flatMap((map) => Object.values(membersOf(map)));
  return [additionalProperties, items, ...maps, ...[prefixItems, allOf, anyOf, oneOf].flatMap(itemsOf)];
}
