import type { StreamContext, StreamReader } from "./stream-reader.ts";
import { type StreamSource, streaming, type Texts } from "./streaming.ts";
import { textLines } from "./text-lines.ts";

/** The text of a body as it arrives. The pieces have no meaning of their own, but no character is cut in two. */
export const textReader: StreamReader = /* @__PURE__ */ streaming((texts) => texts);

/** The JSON values of a newline-delimited body, one by one. Empty lines are left out. */
export const lineReader: StreamReader = /* @__PURE__ */ jsonLines((text) => JSON.parse(text));

/** Reads the text of one value of a call, and throws where that is no JSON. */
type ParseLine = (text: string, call: StreamContext) => unknown;

export function jsonLines(parse: ParseLine): StreamReader {
  return streaming((texts, ...source) => readLines(parse, texts, source), /html|charset=(?!.?utf-?8)/i);
}

async function* readLines(
  parse: ParseLine,
  texts: Texts,
  source: StreamSource,
): AsyncGenerator<unknown, void, undefined> {
  let number = 0;
  let isUnended = false;
  const lines = textLines(texts, () => {
    isUnended = true;
  });
  for await (const line of lines) {
    number++;
    // A JSON text sequence (RFC 7464) begins each value with this sign.
    const text = line.replace("\x1e", "").trim();
    if (!text) continue;
    let item: unknown;
    try {
      item = parse(text, source[1]);
    } catch {
      const { noLine } = await import("./not-as-described.ts");
      throw await noLine(...source, text, number, lines);
    }
    if (isUnended && number === 1) (await import("./not-as-described.ts")).refuseDocument(...source, text);
    if (source[1].core?.definition.envelope?.(item))
      throw (await import("./stream-failure.ts")).streamFailure(item, source);
    yield item;
  }
}
