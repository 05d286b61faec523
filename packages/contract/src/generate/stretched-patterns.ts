import { type PatternPart, partsOf } from "./pattern-parts.ts";

/** Makes one of the shorter texts of a pattern; undefined if it cannot. */
type Shortest = (pattern: string) => string | undefined;

// Whoever repeats more parts than these has more ways than anybody tries.
const mostStarts = 6;

/**
 * Patterns whose texts are those of another one that are about as long as asked: its parts come as rarely as they may, but
 * for some that are repeated until the text is long enough. What may be followed by anything is followed by letters.
 */
export function stretchedPatterns(pattern: string, length: number, shortest: Shortest): string[] {
  const parts = partsOf(/(?<!\\)\$$/.test(pattern) ? pattern : `(?:${pattern})[a-z]*`);
  const places = parts.flatMap(({ times }, at) => (times !== undefined && times.most > times.least ? [at] : []));
  const starts = places.slice(0, mostStarts);
  const found = starts.flatMap((_, first) =>
    stretchedFrom(parts, [...places.slice(first), ...places.slice(0, first)], length, shortest),
  );
  return [...new Set([written(parts, new Map()), ...found])];
}

function stretchedFrom(parts: readonly PatternPart[], places: readonly number[], length: number, shortest: Shortest) {
  const counts = new Map<number, number>();
  const found: string[] = [];
  for (const at of places) {
    const { least = 0, most = 0 } = parts[at]?.times ?? {};
    const lengthWith = (count: number): number => lengthOf(shortest(written(parts, new Map([...counts, [at, count]]))));
    const now = lengthWith(least);
    const each = lengthWith(least + 1) - now;
    if (!(each > 0) || now >= length) continue;
    const exactly = (length - now) / each;
    found.push(written(parts, new Map([...counts, [at, Math.min(most, least + Math.ceil(exactly))]])));
    counts.set(at, Math.min(most, least + Math.floor(exactly)));
    found.push(written(parts, counts));
  }
  return found;
}

function lengthOf(text: string | undefined): number {
  return text === undefined ? Number.NaN : [...text].length;
}

function written(parts: readonly PatternPart[], counts: ReadonlyMap<number, number>): string {
  return parts.map(({ text, times }, at) => (times ? `{${counts.get(at) ?? times.least}}` : text)).join("");
}
