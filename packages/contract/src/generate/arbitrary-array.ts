import fc from "fast-check";
import type { ArbitraryPart } from "./arbitrary-object.ts";
import type { Containment, FlatSchema } from "./flat-schema.ts";
import { matchingItem } from "./sample-list.ts";
import type { WirePlace } from "./wire-place.ts";

/** Lists as long as the schema allows, and never long. */
export function arrays(flat: FlatSchema, place: WirePlace, part: ArbitraryPart): fc.Arbitrary<unknown[]> {
  const items = itemsOf(flat, part);
  if (flat.prefixItems.length > 0) return fc.tuple(...flat.prefixItems.map((node) => part(node)));
  const [contained] = flat.contains;
  if (contained !== undefined && contained.least > 0) return withContained(flat, contained, items, part);
  // Elsewhere than in JSON an empty list is nothing at all.
  const minLength = Math.max(flat.minItems, Number(place !== "json"));
  const options = { minLength, maxLength: Math.max(minLength, Math.min(flat.maxItems, 5)) };
  if (!flat.uniqueItems) return fc.array(items, options);
  return fc.uniqueArray(items, { ...options, selector: (item) => JSON.stringify(item) });
}

function itemsOf({ items }: FlatSchema, part: ArbitraryPart): fc.Arbitrary<unknown> {
  if (items === undefined) return fc.string();
  return part(items);
}

function withContained(
  flat: FlatSchema,
  { pointer, least }: Containment,
  items: fc.Arbitrary<unknown>,
  part: ArbitraryPart,
): fc.Arbitrary<unknown[]> {
  const few = fc.array(part(matchingItem(flat, pointer)), { minLength: least, maxLength: least });
  return fc.tuple(few, fc.array(items, { maxLength: 2 })).map((parts) => parts.flat());
}
