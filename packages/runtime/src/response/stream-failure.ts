import { ApiError } from "../errors/api-error.ts";
import { redactBody } from "../errors/redact-body.ts";
import type { Note } from "./read-event.ts";
import type { ServerSentEvent } from "./server-sent-events.ts";
import type { StreamSource } from "./streaming.ts";

// Loaded with the first item that reports a failure.

/**
 * A failure that arrives inside of a success.
 * @param event where it came in an event
 * @param note is told of that event
 */
export function streamFailure(
  body: unknown,
  [response, context]: StreamSource,
  event?: ServerSentEvent,
  note?: Note,
): ApiError {
  const error = new ApiError(context.place, response, redactBody(body, context), false);
  // The status is described. What came after it is not.
  error.message = error.message.replace(", which is not documented", " and a failure in its stream");
  if (event) note?.({ ...event, data: body }, event.data, error);
  return error;
}
