import { retryAfter } from "./retry-after.ts";

/**
 * Milliseconds until a request is sent again whose answer may be better then, `undefined` for never.
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
  const asked = retryAfter(headers);
  if (!busy || Number.isNaN(asked)) return usual;
  if (asked > maxDelay) return undefined;
  return Math.max(0, asked);
}
