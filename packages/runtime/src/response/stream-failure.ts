import { ApiError } from "../errors/api-error.ts";
import { redactBody } from "../errors/redact-body.ts";
import type { StreamSource } from "./streaming.ts";

// Loaded with the first item that reports a failure.

/** A failure that arrives inside of a success. */
export function streamFailure(body: unknown, [response, context]: StreamSource): ApiError {
  return new ApiError(context.place, response, redactBody(body, context), false);
}
