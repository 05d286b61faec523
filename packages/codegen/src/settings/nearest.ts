import { closest, distance } from "fastest-levenshtein";

/** The known name that somebody may have meant by another one; undefined where none is like it. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const found = closest(name, known);
  // More than a third of other letters, and it is another word.
  return distance(name, found) <= Math.max(1, Math.floor(name.length / 3)) ? found : undefined;
}

/** What may have been meant by a key, and which keys there are. */
export function meant(key: string, known: readonly string[]): string {
  const found = nearest(key, known);
  const advice = found === undefined ? [] : [`Did you mean "${found}"?`];
  return [...advice, `Known here: ${known.join(", ")}.`].join(" ");
}
