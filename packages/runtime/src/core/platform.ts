/**
 * True in a page and in its workers. These platforms set some request headers themselves. Workers of Cloudflare had
 * `importScripts` too, but never `indexedDB`. Simulated browsers have only a document.
 */
export function isBrowser(): boolean {
  return "document" in globalThis || "indexedDB" in globalThis;
}
