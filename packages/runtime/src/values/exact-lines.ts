import { ParseError } from "../errors/parse-error.ts";
import { redact } from "../errors/redact.ts";
import { noFailure } from "../response/stream-failure.ts";
import type { StreamReader } from "../response/stream-reader.ts";
import { type StreamSource, streaming, type Texts } from "../response/streaming.ts";
import { textLines } from "../response/text-lines.ts";
import { exactJson } from "./exact-json.ts";

/** Items of streams with integers beyond 2^53, and the same items with these as texts of their digits. */
export const exactItems: WeakMap<WeakKey, unknown> = new WeakMap<WeakKey, unknown>();

/** The JSON values of a newline-delimited body, one by one, of which no digit is lost. */
export const exactLineReader: StreamReader = /* @__PURE__ */ streaming(readLines, "lines of JSON", /html/i);

async function* readLines(texts: Texts, ...source: StreamSource): AsyncGenerator<unknown, void, undefined> {
  let number = 0;
  for await (const line of textLines(texts)) {
    number++;
    // A JSON text sequence (RFC 7464) begins each value with this sign.
    const text = line.replace("\x1e", "").trim();
    if (text) yield noFailure(parsed(text, number, source), source);
  }
}

function parsed(text: string, number: number, [response, context]: StreamSource): unknown {
  try {
    const item: unknown = JSON.parse(text);
    const exact = exactJson(text);
    if (typeof item === "object" && item && exact !== undefined) exactItems.set(item, exact);
    return item;
  } catch {
    throw new ParseError(context.place, response, redact(text, context), `JSON in line ${number}`);
  }
}
