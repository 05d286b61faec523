import { ParseError } from "../errors/parse-error.ts";
import { redact } from "../errors/redact.ts";
import type { StreamReader } from "../response/stream-reader.ts";
import { type StreamSource, streaming, type Texts } from "../response/streaming.ts";
import { textLines } from "../response/text-lines.ts";
import { exactJson } from "./exact-json.ts";

/** Items of streams with integers beyond 2^53, and the same items with these as texts of their digits. */
export const exactItems: WeakMap<WeakKey, unknown> = new WeakMap<WeakKey, unknown>();

/** The JSON values of a newline-delimited body, one by one, of which no digit is lost. */
export const exactLineReader: StreamReader = /* @__PURE__ */ streaming(readLines, "lines of JSON", /html/i);

async function* readLines(texts: Texts, ...source: StreamSource): AsyncGenerator<unknown, void, undefined> {
  for await (const { text } of textLines(texts)) if (text.trim() !== "") yield parsed(text, source);
}

function parsed(text: string, [response, context]: StreamSource): unknown {
  try {
    const item: unknown = JSON.parse(text);
    const exact = exactJson(text);
    if (typeof item === "object" && item && exact !== undefined) exactItems.set(item, exact);
    return item;
  } catch {
    throw new ParseError(context.place, response, redact(text, context), "a line of JSON");
  }
}
