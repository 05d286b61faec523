import { type Confidential, redactedCause } from "./redact.ts";
import { type Answer, type ErrorPlace, SpecwrightError } from "./specwright-error.ts";

/**
 * No answer came, or no whole one: the connection failed, was refused, or broke before or inside the body. The cause is a
 * copy of the platform's error without credentials. Its `code` (`ECONNREFUSED`) is where the platform put it.
 */
export class NetworkError extends SpecwrightError {
  override readonly name = "NetworkError";

  /** `cause` is what `fetch` threw. If the client itself gives up, it is the reason as a sentence, without a `call`. */
  constructor(place: ErrorPlace, cause: unknown, call?: Confidential, answer?: Answer) {
    const clean = call ? redactedCause(cause, call) : cause;
    // Node wraps the real reason (`connect ECONNREFUSED …`) into the cause of a bare "fetch failed".
    const { cause: inner, message } = clean as { cause?: Partial<Error>; message?: string };
    const reason = inner?.message || message || clean;
    super(place, `got no ${answer ? "whole " : ""}answer: ${reason}`, call && { cause: clean }, answer);
  }
}
