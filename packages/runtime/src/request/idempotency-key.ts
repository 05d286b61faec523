import type { HeaderMap } from "./headers.ts";

/** Names the header for a random key; one key for all attempts of a call shows the provider that it is the same one. */
export function idempotencyKey(name: string): (headers: HeaderMap) => void {
  return (headers) => {
    headers[name.toLowerCase()] ??= crypto.randomUUID();
  };
}
