/** A number of milliseconds as large as this is a time since 1970, and not a duration. */
const UNIX_TIME = 1e12;

/**
 * Milliseconds that the server asks to wait, `NaN` if it does not say. `Retry-After` holds seconds or a date. Without
 * it the headers count that tell when a rate limit ends, in seconds or as a Unix time.
 */
export function retryAfter(headers: Headers): number {
  const text = headers.get("retry-after") ?? headers.get("ratelimit-reset") ?? headers.get("x-ratelimit-reset") ?? "";
  // A header that came twice is joined with a comma. A date has a comma of its own.
  const ms = Number(text.split(",")[0] || "none") * 1000;
  if (ms < UNIX_TIME) return ms;
  return (ms || Date.parse(text)) - Date.now();
}
