import type { FlatSchema } from "../generate/flat-schema.ts";
import type { LocalProbe } from "./probe.ts";

// Longer lists are not tried: they say nothing new about a client.
const longest = 1001;

/** Lists with as many items as allowed, one more and one less, and one that repeats itself. */
export function listProbes(flat: FlatSchema, value: readonly unknown[]): LocalProbe[] {
  const { minItems, maxItems, maxItemsBy, uniqueItems } = flat;
  const found: LocalProbe[] = [];
  const trySize = (keyword: string, size: number, valid: boolean): void => {
    if (!canHave(flat, value, size, valid)) return;
    const items = Array.from({ length: size }, (_, index) => value[index] ?? value[0]);
    found.push({ keyword, label: `${size} items`, valid, value: items });
  };
  if (minItems > 0) {
    trySize("minItems", minItems, true);
    trySize("minItems", minItems - 1, false);
  }
  if (Number.isFinite(maxItems)) {
    trySize(maxItemsBy, maxItems, true);
    trySize(maxItemsBy, maxItems + 1, false);
  }
  if (uniqueItems && value.length > 0) {
    found.push({ keyword: "uniqueItems", label: "an item twice", valid: false, value: [value[0], value[0]] });
  }
  return found;
}

// A longer list repeats its first item, which a valid one without repetition must not.
function canHave({ uniqueItems }: FlatSchema, value: readonly unknown[], size: number, valid: boolean): boolean {
  if (size < 0 || size > longest) return false;
  return size <= value.length || (value[0] !== undefined && (!uniqueItems || !valid));
}
