import { isObject, itemsOf, type Json, type JsonObject } from "@specwright/openapi/internal";

/** Schemas that all apply to a value at once. What they combine or refer to stands beside them. */
export type Way = readonly JsonObject[];

type Resolve = (reference: string) => Json | undefined;

/** With more ways than these, each schema stands alone: then more values are undecided than have to be. */
const MOST = 256;

/** The alternatives that a schema consists of. */
export class Ways {
  readonly #resolve: Resolve;
  readonly #known = new Map<JsonObject, readonly Way[]>();

  constructor(resolve: Resolve) {
    this.#resolve = resolve;
  }

  of(schema: Json | undefined): readonly Way[] {
    if (!isObject(schema)) return [[]];
    const known = this.#known.get(schema);
    if (known) return known;
    // A schema that is made of itself says nothing more at the second time.
    this.#known.set(schema, [[]]);
    const found = this.#combined(schema);
    this.#known.set(schema, found);
    return found;
  }

  #combined(schema: JsonObject): readonly Way[] {
    let found: readonly Way[] = [[schema]];
    if (typeof schema.$ref === "string") found = product(found, this.of(this.#resolve(schema.$ref)));
    for (const part of itemsOf(schema.allOf)) found = product(found, this.of(part));
    for (const key of ["anyOf", "oneOf"] as const)
      if (Array.isArray(schema[key]))
        found = product(
          found,
          schema[key].flatMap((part) => this.of(part)),
        );
    return found;
  }
}

function product(left: readonly Way[], right: readonly Way[]): readonly Way[] {
  if (left.length * right.length <= MOST) return left.flatMap((a) => right.map((b) => [...new Set([...a, ...b])]));
  return [...new Set([...left, ...right].flat())].map((one) => [one]);
}
