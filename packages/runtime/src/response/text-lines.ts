import type { Texts } from "./streaming.ts";

interface Line {
  readonly text: string;
  /** False for the rest after the last line break. */
  readonly ended: boolean;
}

/** The lines of a text that arrives in pieces. A line ends with a line feed, a carriage return, or both. */
export async function* textLines(texts: Texts): AsyncGenerator<Line, void, undefined> {
  let rest = "";
  let held = false;
  for await (const text of texts) {
    // A long line comes in many pieces. They are searched once, when its end has come.
    const goesOn = !held && !/[\r\n]/.test(text);
    held = text.endsWith("\r");
    if (goesOn) {
      rest += text;
      continue;
    }
    // A carriage return at the end may be the first half of a line break whose second half is still on its way.
    const parts = (rest + text).split(/\r\n|\n|\r(?!$)/);
    rest = parts.pop() ?? "";
    for (const part of parts) yield { text: part, ended: true };
  }
  if (rest !== "") yield { text: rest.replace(/\r$/, ""), ended: rest.endsWith("\r") };
}
