/** A stranger's text as a part of a message: one line of at most 200 characters, without control characters. */
export function shown(text: string): string {
  return text
    .replace(/[\s\p{C}]+/gu, " ")
    .trim()
    .slice(0, 200);
}
