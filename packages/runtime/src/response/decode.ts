import type { ResponseKind } from "../operation/descriptor.ts";
import { isJson } from "../request/body.ts";
import { eventStream, lineStream } from "./streams.ts";

/** What could not be read, for the caller to dress up as a ParseError. */
export class UnreadableBody extends Error {
  readonly expected: string;
  readonly text: string;

  constructor(expected: string, text: string, cause?: unknown) {
    super(`expected ${expected}`, { cause });
    this.expected = expected;
    this.text = text;
  }
}

/**
 * Reads a body as the document says; where it allows several kinds, the response's own content type decides.
 * `text` is the body where it has been read already.
 */
export async function decode(response: Response, kinds: readonly ResponseKind[], text?: string): Promise<unknown> {
  switch (chooseKind(kinds, response.headers.get("content-type") ?? "")) {
    case "none":
      if (text === undefined) await response.body?.cancel();
      return undefined;
    case "text":
      return text ?? (await response.text());
    case "binary":
      return text === undefined ? await response.blob() : new Blob([text]);
    case "events":
      return eventStream(response);
    case "lines":
      return lineStream(response);
    default:
      return parseJson(text ?? (await response.text()));
  }
}

function chooseKind(kinds: readonly ResponseKind[], contentType: string): ResponseKind {
  if (kinds.length < 2) return kinds[0] ?? "none";
  const served = kindOf(contentType);
  return kinds.includes(served) ? served : (kinds[0] ?? "none");
}

function kindOf(contentType: string): ResponseKind {
  if (isJson(contentType)) return "json";
  if (contentType.startsWith("text/event-stream")) return "events";
  if (/^application\/(x-ndjson|jsonl|x-jsonlines|json-seq)/.test(contentType)) return "lines";
  return contentType.startsWith("text/") ? "text" : "binary";
}

/** @throws UnreadableBody for anything but JSON, an empty body included. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    // The reason is worth keeping, the engine's excerpt of the body is not: `text` has it already.
    throw new UnreadableBody("JSON", text, new SyntaxError((cause as Error).message.split(",")[0]));
  }
}

/** The best reading of a body that no document describes. */
export function guess(text: string, contentType: string): unknown {
  if (text === "") return undefined;
  if (!isJson(contentType)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
