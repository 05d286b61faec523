import type { Operation, Response } from "../document/operation.ts";
import { accepts } from "../request/accept.ts";
import { findResponse } from "../response/judge-response.ts";
import type { Preferences } from "./prefer.ts";

/**
 * The media type that has the preferred example, if the client accepts it. Prism settles on a media type first and then
 * looks for the example in that one only, so an event stream's example beside a JSON one would never be found.
 */
export function preferredMediaType(
  operation: Operation,
  { code, example }: Preferences,
  accept: string | undefined,
): string | undefined {
  if (example === undefined) return undefined;
  const response = responseFor(operation, code);
  return response?.content.find(({ type, examples }) => examples.includes(example) && accepts(accept, type))?.type;
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
