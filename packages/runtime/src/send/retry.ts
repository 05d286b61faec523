import type { Limits } from "./limits.ts";
import { retryAfter } from "./retry-after.ts";

/**
 * Milliseconds until a failed request is sent again, `undefined` for never.
 * If a request is not repeatable, sending it twice could do harm. It is sent again only if the server has certainly not
 * acted on it, which 429 and 503 with `Retry-After` say.
 *
 * @param usual The pause if the server does not ask for another one.
 */
export function pauseAfter(
  { status, headers }: Response,
  usual: number,
  maxDelay: number,
  repeatable: boolean,
): number | undefined {
  const busy = status === 429 || status === 503;
  if (!repeatable && !(busy && headers.has("retry-after"))) return undefined;
  if (!busy && !/408|50[024]/.test(`${status}`)) return undefined;
  const asked = retryAfter(headers);
  if (!busy || Number.isNaN(asked)) return usual;
  if (asked > maxDelay) return undefined;
  return Math.max(0, asked);
}

/**
 * Exponential backoff with full jitter, so that clients that failed together do not come back together.
 *
 * @param attempt 1 for the first attempt.
 */
export function backoff({ maxDelay, baseDelay }: Limits, attempt: number): number {
  return Math.random() * Math.min(maxDelay, baseDelay * 2 ** (attempt - 1));
}
