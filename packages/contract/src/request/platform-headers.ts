/** Headers that `fetch` writes by itself, and takes from nobody. */
export const writtenByFetch: ReadonlySet<string> = new Set([
  "connection",
  "content-length",
  "expect",
  "host",
  "keep-alive",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/** Headers that `fetch` fills where a call has no value for them. */
export const filledByFetch: ReadonlySet<string> = new Set([
  "accept-encoding",
  "accept-language",
  "sec-fetch-mode",
  "user-agent",
]);
