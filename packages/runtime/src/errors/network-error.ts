import { type ErrorPlace, SpecwrightError } from "./specwright-error.ts";

/** No answer came: the connection failed, was refused, or broke before or inside the body. */
export class NetworkError extends SpecwrightError {
  override readonly name = "NetworkError";

  constructor(place: ErrorPlace, cause: unknown) {
    super(`${place.operation} got no answer: ${reason(cause)} (${place.route})`, place, { cause });
  }
}

/** Node wraps the real reason (`connect ECONNREFUSED …`) into the cause of a bare "fetch failed". */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error && error.cause.message ? error.cause.message : error.message;
}
