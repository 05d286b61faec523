import { NetworkError } from "../errors/network-error.ts";
import { ParseError } from "../errors/parse-error.ts";
import { redact } from "../errors/redact.ts";
import type { ErrorPlace } from "../errors/specwright-error.ts";
import type { StreamReader } from "../operation/descriptor.ts";

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
export const eventReader: StreamReader = { read: readEvents };

async function* readEvents(...source: Source): AsyncGenerator<ServerSentEvent, void, undefined> {
  let id = "";
  let event = "";
  let data: string[] = [];
  let retry: number | undefined;
  for await (const { text: line, ended } of lineTexts(...source)) {
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
export const textReader: StreamReader = { read: readTexts };

/** The JSON values of a newline-delimited body, one by one. */
export const lineReader: StreamReader = { read: readLines };

async function* readLines(...source: Source): AsyncGenerator<unknown, void, undefined> {
  for await (const { text } of lineTexts(...source)) if (text.trim() !== "") yield parsed(text, source);
}

function parsed(text: string, [response, place, secrets]: Source): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ParseError(place, response, redact(text, secrets), "a line of JSON");
  }
}

type Source = Parameters<StreamReader["read"]>;

interface Line {
  readonly text: string;
  /** False for the rest after the last line break. */
  readonly ended: boolean;
}

async function* lineTexts(...source: Source): AsyncGenerator<Line, void, undefined> {
  let rest = "";
  for await (const text of readTexts(...source)) {
    // A carriage return at the end may be the first half of a line break whose second half is still on its way.
    const parts = (rest + text).split(/\r\n|\n|\r(?!$)/);
    rest = parts.pop() ?? "";
    for (const part of parts) yield { text: part, ended: true };
  }
  if (rest !== "") yield { text: rest.replace(/\r$/, ""), ended: rest.endsWith("\r") };
}

async function* readTexts(...[response, place, secrets]: Source): AsyncGenerator<string, void, undefined> {
  if (!response.body) return;
  const reader = response.body.pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>).getReader();
  try {
    for (let chunk = await next(reader, place, secrets); !chunk.done; chunk = await next(reader, place, secrets))
      yield chunk.value;
  } finally {
    await reader.cancel().catch(() => {});
  }
}

async function next(
  reader: ReadableStreamDefaultReader<string>,
  place: ErrorPlace,
  secrets: readonly string[],
): Promise<ReadableStreamReadResult<string>> {
  try {
    return await reader.read();
  } catch (cause) {
    // An abort is the caller's own doing and stays what the platform makes of it.
    throw (cause as Error)?.name === "AbortError" ? cause : new NetworkError(place, cause, secrets);
  }
}
