import { ApiError } from "../errors/api-error.ts";
import { redact } from "../errors/redact.ts";
import type { StreamSource } from "./streaming.ts";

/**
 * An item of a stream itself.
 * @throws ApiError for one that reports a failure, as the provider's envelope has it
 */
export function noFailure(item: unknown, source: StreamSource): unknown {
  if (source[1].core?.definition.envelope?.(item)) throw streamFailure(item, source);
  return item;
}

/** A failure that arrives inside of a success. */
export function streamFailure(body: unknown, [response, context]: StreamSource): ApiError {
  return new ApiError(context.place, response, redact(body, context), false);
}
