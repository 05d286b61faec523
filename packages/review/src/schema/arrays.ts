import type { Part } from "./inclusion.ts";
import { isNever } from "./never.ts";
import { atLeast, atMost } from "./scalars.ts";
import { itemRules, type Shape } from "./shape.ts";

export function arrayParts(narrow: Shape, wide: Shape): Part[] {
  const most = longest(narrow);
  const length = Math.max(narrow.prefix?.length ?? 0, wide.prefix?.length ?? 0);
  const parts = Array.from({ length: Math.min(length, most) }, (_, key) => ({
    key,
    narrow: itemRules(narrow, key),
    wide: itemRules(wide, key),
  }));
  const rest = { key: length, narrow: narrow.rest ?? [], wide: wide.rest ?? [] };
  return [...parts, ...(most > length ? [rest] : [])].filter((part) => !isNever(part.narrow));
}

export function brokenArrayRules(narrow: Shape, wide: Shape): string[] {
  return [
    ...atLeast(narrow, wide, "minItems", 0),
    ...atMost(narrow, wide, "maxItems", longest(narrow)),
    ...brokenContains(narrow, wide),
    ...(wide.unique && !narrow.unique && longest(narrow) > 1 ? ["uniqueItems"] : []),
  ];
}

/** How many items there can be at most. */
function longest(shape: Shape): number {
  const end = shape.rest && isNever(shape.rest) ? (shape.prefix?.length ?? 0) : Number.POSITIVE_INFINITY;
  return Math.min(end, shape.maxItems ?? Number.POSITIVE_INFINITY);
}

function brokenContains(narrow: Shape, wide: Shape): string[] {
  return [...(wide.contains ?? [])].flatMap(([hash, { least, most }]) => {
    const own = narrow.contains?.get(hash);
    const rules = [
      ...((own?.least ?? 0) < least ? [least > 1 && own ? "minContains" : "contains"] : []),
      ...((own?.most ?? Number.POSITIVE_INFINITY) > most ? ["maxContains"] : []),
    ];
    return rules;
  });
}
