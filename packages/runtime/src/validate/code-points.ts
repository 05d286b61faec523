/** The length of a text as JSON Schema counts it: a letter beyond the basic plane is one. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
