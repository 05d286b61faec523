import { ApiError } from "../errors/api-error.ts";
import { ParseError } from "../errors/parse-error.ts";
import { redactBody } from "../errors/redact-body.ts";
import { redactSpelled } from "../errors/redact-spelled.ts";
import { LONGEST } from "./longest.ts";
import type { StreamContext } from "./stream-reader.ts";

/** How many characters are read of a document that came in the place of lines. */
const LONGEST_DOCUMENT = 1_000_000;

// Few answers are not what they should be. This is loaded with the first of them.

/**
 * Refuses a text that is not the JSON that it should be, and an empty one of a body that was not empty.
 * @throws ParseError
 */
export function refuseText(response: Response, context: StreamContext, text: string | Blob, kind: string): void {
  const { ok, headers } = response;
  // Bytes have been refused already.
  if (typeof text !== "string") return;
  if (text || (!ok && kind !== "text")) throw noJson(response, context, text);
  // Platforms take compressed content that is cut short for an empty one.
  const sent = headers.get("content-length") ?? headers.get("content-encoding") ?? "0";
  if (ok && sent !== "0")
    throw new ParseError(context.place, response, "", "whole: nothing could be read of what was sent");
}

/** The error for a text that is not the JSON that it should be. */
export function noJson(response: Response, context: StreamContext, text: string, where = ""): ParseError {
  context.isCut = true;
  return new ParseError(context.place, response, redactSpelled(text, context), `JSON${where}`);
}

/** The error for a line that is no JSON. The first one may be the beginning of a document of several lines. */
export async function noLine(
  response: Response,
  context: StreamContext,
  line: string,
  number: number,
  lines: AsyncIterable<string>,
): Promise<Error> {
  const type = response.headers.get("content-type") ?? "";
  if (number > 1 || !/^application\/json\b/i.test(type)) return noJson(response, context, line, ` in line ${number}`);
  let text = line;
  for await (const next of lines) {
    text += `\n${next}`;
    if (text.length > LONGEST_DOCUMENT) break;
  }
  return notStreamed(response, context, text, "lines of JSON");
}

/**
 * Refuses all of a body that is one line which nothing ends, if its content type says that it is one document.
 * @throws ParseError, or ApiError
 */
export function refuseDocument(response: Response, context: StreamContext, line: string): void {
  const type = response.headers.get("content-type") ?? "";
  if (!/[/+]json *(;|$)/i.test(type) || /stream\+json/i.test(type)) return;
  throw notStreamed(response, context, line, "lines of JSON");
}

/**
 * Refuses all of a body that has no event, unless it has a line of a stream: a field of an event, or a comment.
 * @throws ParseError, or ApiError
 */
export function refuseOther(response: Response, context: StreamContext, text: string): void {
  if (!text.trim() || /^(data|event|id|retry|(?=:))(:|$)/m.test(text)) return;
  throw notStreamed(response, context, text, "a stream of events");
}

/** The error for a line, or an event, without end. */
export function tooLong(response: Response, { place }: StreamContext): ParseError {
  return new ParseError(place, response, "", `lines of at most ${LONGEST} characters`);
}

/**
 * The error for a body that came in the place of a stream. One whole JSON document is mostly the provider's message, or all
 * that was asked for at once, so it is kept as the body of an `ApiError`.
 */
export function notStreamed(response: Response, context: StreamContext, text: string, expected: string): Error {
  const { place, core } = context;
  const cause = new ParseError(place, response, redactSpelled(text, context), expected);
  const document = documentOf(text);
  if (document === undefined) return cause;
  const body = redactBody(document, context);
  if (core?.definition.envelope?.(document)) return new ApiError(place, response, body, false);
  const error = new ApiError(place, response, body, false, { cause });
  // The body explains the failure. The message adds that it is not a stream.
  error.message = cause.message;
  return error;
}

function documentOf(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value ? value : undefined;
  } catch {
    return undefined;
  }
}
