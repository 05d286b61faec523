import type { Operation, Response } from "../document/operation.ts";
import { accepts, acceptsPartOf } from "../request/accept.ts";
import { findResponse } from "../response/judge-response.ts";
import { streamAskedFor } from "./asks-for-stream.ts";
import type { Preferences } from "./prefer.ts";

/** What of a request says which media type it is to be answered with. */
export interface MediaWishes {
  readonly accept: string | undefined;
  /** The body. */
  readonly json: unknown;
}

/**
 * The media type that Prism is to answer with: the one that has the preferred example, if the client accepts it; the
 * stream that the body asks for; or the range that covers what the client accepts, where no type does. Prism settles on a
 * media type first and then looks for the example in that one only, so an event stream's example beside a JSON one would
 * never be found.
 */
export function preferredMediaType(
  operation: Operation,
  { code, example }: Preferences,
  { accept, json }: MediaWishes,
): string | undefined {
  const response = responseFor(operation, code);
  const stream = streamAskedFor(response, json);
  if (example === undefined) return stream?.type ?? coveringRange(response, accept);
  if (stream?.examples.includes(example)) return stream.type;
  return response?.content.find(({ type, examples }) => examples.includes(example) && accepts(accept, type))?.type;
}

// `*/*` covers whatever is asked for, and Prism looks for the very text.
function coveringRange(response: Response | undefined, accept: string | undefined): string | undefined {
  const content = response?.content ?? [];
  if (content.some(({ type }) => accepts(accept, type))) return undefined;
  return content.find(({ type }) => acceptsPartOf(accept, type))?.type;
}

// Without a code it is the lowest 2xx, as Prism has it.
function responseFor(operation: Operation, code: number | undefined): Response | undefined {
  if (code !== undefined) return findResponse(operation, code);
  const [lowest] = operation.responses
    .map(({ status }) => status)
    .filter((status) => status.startsWith("2"))
    .sort();
  return operation.responses.find(({ status }) => status === lowest);
}
