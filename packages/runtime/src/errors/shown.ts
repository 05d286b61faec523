/** A stranger's text as a part of a message: one line of at most 200 characters, none of which a terminal obeys. */
export function shown(text: string): string {
  return text
    .replace(/[\s\p{C}]+/gu, " ")
    .trim()
    .slice(0, 200);
}
