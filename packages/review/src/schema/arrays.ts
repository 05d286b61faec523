import { isNever } from "./conjunction.ts";
import type { Part } from "./part.ts";
import { atLeast, atMost } from "./scalars.ts";
import { itemRules, type Shape } from "./shape.ts";

export function arrayParts(narrow: Shape, wide: Shape): Part[] {
  const most = longest(narrow);
  const length = Math.max(narrow.prefix?.length ?? 0, wide.prefix?.length ?? 0);
  const parts: Part[] = Array.from({ length: Math.min(length, most) }, (_, key) => ({
    key,
    narrow: itemRules(narrow, key),
    wide: itemRules(wide, key),
  }));
  if (most > length) parts.push({ key: length, narrow: narrow.rest ?? [], wide: wide.rest ?? [] });
  return parts.filter((part) => !isNever(part.narrow));
}

export function brokenArrayRules(narrow: Shape, wide: Shape): string[] {
  const broken = [
    ...atLeast(narrow, wide, "minItems", 0),
    ...atMost(narrow, wide, "maxItems", longest(narrow)),
    ...brokenContains(narrow, wide),
  ];
  if (wide.unique && !narrow.unique && longest(narrow) > 1) broken.push("uniqueItems");
  return broken;
}

/** How many items there can be at most. */
function longest(shape: Shape): number {
  const most = shape.maxItems ?? Number.POSITIVE_INFINITY;
  if (!shape.rest || !isNever(shape.rest)) return most;
  return Math.min(shape.prefix?.length ?? 0, most);
}

function brokenContains(narrow: Shape, wide: Shape): string[] {
  return [...(wide.contains ?? [])].flatMap(([hash, { least, most }]) => {
    const own = narrow.contains?.get(hash);
    const broken: string[] = [];
    if (least > 1 && own && own.least < least) broken.push("minContains");
    else if ((own?.least ?? 0) < least) broken.push("contains");
    if ((own?.most ?? Number.POSITIVE_INFINITY) > most) broken.push("maxContains");
    return broken;
  });
}
