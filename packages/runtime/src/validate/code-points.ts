/** The length of a text as JSON Schema counts it: a character beyond the basic plane counts as one. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
