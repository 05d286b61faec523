import { bodyText } from "../mock/body-text.ts";
import { preferenceText } from "../mock/prefer.ts";
import { isJson, isJsonLines, parseContentType } from "../request/media-type.ts";
import type { DocumentedAnswer } from "./documented-answers.ts";

/** What the client made of an answer. */
export type CallOutcome =
  | { readonly kind: "data"; readonly value: unknown; readonly isBytes?: true }
  | { readonly kind: "failure"; readonly name: string; readonly status: unknown; readonly value: unknown };

/** The headers that make the mock give an answer. */
export function answerHeaders({ status, example, mediaType }: DocumentedAnswer): Record<string, string> {
  const headers: Record<string, string> = { prefer: `code=${status}` };
  if (example !== undefined) headers.prefer += `, ${preferenceText("example", example)}`;
  if (mediaType !== undefined) headers.accept = mediaType;
  return headers;
}

/** What the data of events is, where the description leaves no doubt. */
export type EventData = "json" | "text" | undefined;

/**
 * Runs one call and reads its data to the end, streams included.
 *
 * @param events where nobody knows what their data is, a text counts as the JSON that it holds
 */
export async function outcomeOf(call: () => Promise<unknown>, events?: EventData): Promise<CallOutcome> {
  try {
    const data = await call();
    const read: CallOutcome = { kind: "data", value: await readAll(data, events) };
    return data instanceof Blob ? { ...read, isBytes: true } : read;
  } catch (error) {
    const { name, status, body } = error as { name: string; status?: unknown; body?: unknown };
    if (name !== "ApiError") throw error;
    return { kind: "failure", name, status, value: await readAll(body, events) };
  }
}

/**
 * What the client should make of an answer.
 * @param streamEnd data that ends a stream of events and is no event
 */
export function expectedOutcome(
  { status, mediaType, value }: DocumentedAnswer,
  streamEnd?: string,
  events?: EventData,
): CallOutcome {
  if (status < 300) return { kind: "data", value: valueSeen(mediaType, value, streamEnd, events) };
  return { kind: "failure", name: "ApiError", status, value: failureSeen(mediaType, value) };
}

/** A failure is no stream: who asks for it wants all of it, as a value where it is JSON. */
function failureSeen(mediaType: string | undefined, value: unknown): unknown {
  const { type } = parseContentType(mediaType ?? "");
  if (mediaType === undefined || (type !== "text/event-stream" && !isJsonLines(type)))
    return valueSeen(mediaType, value);
  return plain(bodyText(mediaType, value));
}

function valueSeen(mediaType: string | undefined, value: unknown, streamEnd?: string, events?: EventData): unknown {
  if (mediaType === undefined) return value;
  const { type } = parseContentType(mediaType);
  const text = bodyText(mediaType, value);
  if (type === "text/event-stream") return streamed(text, streamEnd, events);
  if (isJsonLines(type))
    return text
      .replaceAll("\u001e", "")
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map(plain);
  return isJson(type) ? value : text;
}

/** Some servers call bare text a stream of events: there is no event in it, and the client has to give the text. */
function streamed(stream: string, end: string | undefined, kind: EventData): unknown[] | string {
  const events = eventTexts(stream);
  if (events.length === 0 && stream.trim() !== "") return stream;
  const last = end === undefined ? -1 : events.indexOf(end);
  const texts = last < 0 ? events : events.slice(0, last);
  if (kind === "text") return texts;
  return texts.map(plain);
}

/** The value of a text that is JSON. */
function plain(data: unknown): unknown {
  if (typeof data !== "string") return data;
  try {
    return JSON.parse(data);
  } catch {
    return data;
  }
}

/** The data of each event of a stream, read with another eye than the client's: blank lines end events. */
function eventTexts(stream: string): string[] {
  return stream
    .split(/\r?\n\r?\n/)
    .map((event) => event.split(/\r?\n/).filter((line) => line.startsWith("data:")))
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => line.replace(/^data: ?/, "")).join("\n"));
}

async function readAll(data: unknown, events: EventData): Promise<unknown> {
  // An example of bytes is written as text.
  if (data instanceof Blob) return data.text();
  if (typeof data !== "object" || data === null || !(Symbol.asyncIterator in data)) return data;
  const pieces: unknown[] = [];
  for await (const piece of data as AsyncIterable<unknown>) pieces.push(piece);
  // Where a network cuts bare text means nothing.
  if (pieces.length > 0 && pieces.every((piece) => typeof piece === "string")) return pieces.join("");
  return pieces.map((piece) => dataOf(piece, events));
}

function dataOf(piece: unknown, events: EventData): unknown {
  if (typeof piece !== "object" || piece === null || !("data" in piece)) return piece;
  if (events === undefined) return plain(piece.data);
  return piece.data;
}
