import { NetworkError } from "../errors/network-error.ts";
import { ParseError } from "../errors/parse-error.ts";
import { redact } from "../errors/redact.ts";
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
export const eventReader: StreamReader = { read: (...source) => ending(readEvents(...source), source) };

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
export const textReader: StreamReader = { read: (...source) => ending(readTexts(...source), source) };

/** The JSON values of a newline-delimited body, one by one. */
export const lineReader: StreamReader = { read: (...source) => ending(readLines(...source), source) };

async function* readLines(...source: Source): AsyncGenerator<unknown, void, undefined> {
  for await (const { text } of lineTexts(...source)) if (text.trim() !== "") yield parsed(text, source);
}

function parsed(text: string, [response, trip]: Source): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ParseError(trip.place, response, redact(text, trip), "a line of JSON");
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
  let held = false;
  for await (const text of readTexts(...source)) {
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

async function* readTexts(...[{ body }, trip]: Source): AsyncGenerator<string, void, undefined> {
  if (!body) return;
  const reader = body.pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>).getReader();
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) yield chunk.value;
  } catch (cause) {
    // An abort is the caller's own doing and stays what the caller gave as its reason.
    throw trip.options.signal?.aborted ? cause : new NetworkError(trip.place, cause, trip);
  } finally {
    trip.release?.();
    await reader.cancel().catch(() => {});
  }
}

/** A generator that was never asked for anything does not run, so leaving it has to end the body from outside. */
function ending<T>(pieces: AsyncGenerator<T, void, undefined>, [{ body }, trip]: Source): typeof pieces {
  const leave = pieces.return.bind(pieces);
  pieces.return = async (value) => {
    trip.release?.();
    if (!body?.locked) await body?.cancel().catch(() => {});
    return await leave(value);
  };
  return pieces;
}
