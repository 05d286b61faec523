import { LONGEST } from "./longest.ts";
import type { Texts } from "./streaming.ts";

/**
 * The lines of a text that arrives in pieces. A line ends with a line feed, a carriage return, or both.
 * @param unended is called before a last line that nothing ends
 */
export async function* textLines(texts: Texts, unended?: () => void): Texts {
  let line = "";
  let isOpen = false;
  for await (const text of texts) {
    // Only the new piece is searched, because a long line comes in many.
    const parts = text.split(/\r\n?|\n/);
    // The carriage return has ended its line already. The line feed is the second half of the same line break.
    if (isOpen && /^\n/.test(text)) parts.shift();
    isOpen = /\r$/.test(text);
    parts[0] = line + parts[0];
    if (parts[0].length > LONGEST) await texts.throw(LONGEST);
    line = parts.pop() as string;
    yield* parts;
  }
  if (!line) return;
  unended?.();
  yield line;
}
