import { InputError } from "../errors/input-error.ts";
import type { ErrorPlace } from "../errors/specwright-error.ts";

// Few raw calls are refused by the platform. This is loaded with the first one.

/**
 * The library puts headers together itself. The platform's error for a header that it refuses quotes the value, which
 * may be a secret, so the error is replaced.
 */
export function explained(error: TypeError, place: ErrorPlace): Error {
  if (!/header/i.test(error.message)) return error;
  return new InputError(place, "a header has a name or a value that cannot be sent");
}
