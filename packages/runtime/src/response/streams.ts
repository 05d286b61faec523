import { NetworkError } from "../errors/network-error.ts";
import { ParseError } from "../errors/parse-error.ts";
import { redact } from "../errors/redact.ts";
import type { StreamReader } from "../operation/descriptor.ts";
import { boundedText } from "./bounded-text.ts";

/** One server-sent event. */
export interface ServerSentEvent {
  /** The event's name; `message` where the server names none. */
  readonly event: string;
  /** The event's text, several `data` lines joined by line feeds. */
  readonly data: string;
  /** The last id seen on the stream, the empty string before the first. */
  readonly id: string;
  /** Reconnection time in milliseconds, where the server sent one. */
  readonly retry: number | undefined;
}

/**
 * Server-sent events in the order they arrive; an event that the stream ends in the middle of is dropped, as the
 * standard has it. Leaving the loop cancels the body; reconnecting is up to the caller.
 */
export const eventReader: StreamReader = /* @__PURE__ */ streaming(readEvents, "a stream of events", /html|json/i);

async function* readEvents(texts: Texts): AsyncGenerator<ServerSentEvent, void, undefined> {
  let id = "";
  let event = "";
  let data: string[] = [];
  let retry: number | undefined;
  for await (const { text: line, ended } of lineTexts(texts)) {
    if (ended && line === "") {
      if (data.length > 0) yield { event: event || "message", data: data.join("\n"), id, retry };
      event = "";
      data = [];
      retry = undefined;
      continue;
    }
    const [, field = "", value = ""] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
    if (field === "data") data.push(value);
    else if (field === "event") event = value;
    else if (field === "id" && !value.includes("\0")) id = value;
    else if (field === "retry" && /^\d+$/.test(value)) retry = Number(value);
  }
}

/** The text of a body as it arrives, in pieces that mean nothing; no letter is cut in two. */
export const textReader: StreamReader = /* @__PURE__ */ streaming((texts) => texts, "a stream of text", /html|json/i);

/** The JSON values of a newline-delimited body, one by one. */
export const lineReader: StreamReader = /* @__PURE__ */ streaming(readLines, "lines of JSON", /html/i);

async function* readLines(texts: Texts, ...source: Source): AsyncGenerator<unknown, void, undefined> {
  for await (const { text } of lineTexts(texts)) if (text.trim() !== "") yield parsed(text, source);
}

function parsed(text: string, [response, trip]: Source): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ParseError(trip.place, response, redact(text, trip), "a line of JSON");
  }
}

type Source = Parameters<StreamReader["read"]>;
type Texts = AsyncGenerator<string, void, undefined>;
type Pieces = AsyncGenerator<unknown, void, undefined>;

interface Line {
  readonly text: string;
  /** False for the rest after the last line break. */
  readonly ended: boolean;
}

async function* lineTexts(texts: Texts): AsyncGenerator<Line, void, undefined> {
  let rest = "";
  let held = false;
  for await (const text of texts) {
    // A long line comes in many pieces; they are looked through once, when its end has come.
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

/**
 * A reader whose pieces end their connection however they are left: by a loop, before anything was asked for, and while
 * a piece is waited for that does not come. An answer of a type that it `refuses` is none of its streams.
 */
function streaming(
  parse: (texts: Texts, ...source: Source) => Pieces,
  expected: string,
  refuses: RegExp,
): StreamReader {
  return {
    async read(response, trip) {
      if (refuses.test(response.headers.get("content-type") ?? ""))
        throw new ParseError(trip.place, response, redact(await boundedText(response), trip), expected);
      const decoder = new TextDecoderStream() as TransformStream<Uint8Array, string>;
      let reader: ReadableStreamDefaultReader<string> | undefined;
      const open = (): typeof reader => {
        reader = response.body?.pipeThrough(decoder).getReader();
        return reader;
      };
      const close = async (): Promise<void> => {
        trip.release?.();
        await (reader ?? response.body)?.cancel().catch(() => {});
      };
      const pieces = parse(readTexts(open, close, trip), response, trip);
      for (const way of ["return", "throw"] as const) {
        const leave = pieces[way].bind(pieces) as (value: unknown) => ReturnType<Pieces["return"]>;
        pieces[way] = async (value: unknown) => {
          await close();
          return await leave(value);
        };
      }
      return pieces;
    },
  };
}

async function* readTexts(
  open: () => ReadableStreamDefaultReader<string> | undefined,
  close: () => Promise<void>,
  trip: Source[1],
): Texts {
  const reader = open();
  if (!reader) return;
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) yield chunk.value;
  } catch (cause) {
    // An abort is the caller's own doing and stays what the caller gave as its reason.
    throw trip.options.signal?.aborted ? cause : new NetworkError(trip.place, cause, trip);
  } finally {
    await close();
  }
}
