import type { HeaderMap } from "./headers.ts";

/** Adds a random key in the named header. All attempts of a call have the same key, so the provider recognises them. */
export function idempotencyKey(name: string): (headers: HeaderMap) => void {
  return (headers) => {
    headers[name.toLowerCase()] ??= crypto.randomUUID();
  };
}
