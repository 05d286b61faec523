import { LONGEST } from "./longest.ts";
import type { Texts } from "./streaming.ts";

/** The lines of a text that arrives in pieces. A line ends with a line feed, a carriage return, or both. */
export async function* textLines(texts: Texts): Texts {
  let line = "";
  let before: string | undefined = "";
  for await (const text of texts) {
    // Only the new piece is searched, because a long line comes in many.
    const parts = text.split(/\r\n?|\n/);
    // The carriage return has ended its line already. The line feed is the second half of the same line break.
    if (before + (text[0] as string) === "\r\n") parts.shift();
    before = text.at(-1);
    for (const [index, part] of parts.entries()) {
      if (index) {
        yield line;
        line = "";
      }
      line += part;
      if (line.length > LONGEST) await texts.throw(LONGEST);
    }
  }
  if (line) yield line;
}
