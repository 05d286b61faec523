import type { HeaderMap } from "../request/headers.ts";

/** The headers that a call has removed, as `null`. A credential does not bring one back. */
export function removedOf(headers: object | null | undefined): HeaderMap {
  const removed = Object.entries(headers ?? {}).filter(([, value]) => value === null);
  return Object.fromEntries(removed.map(([name, value]) => [name.toLowerCase(), value]));
}
