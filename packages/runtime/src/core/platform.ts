/**
 * True in a page and in a worker of one. These platforms keep some request headers to themselves. Workers of Cloudflare
 * had `importScripts` too, but never `indexedDB`, and simulated browsers have a document alone.
 */
export function isBrowser(): boolean {
  return "document" in globalThis || "indexedDB" in globalThis;
}
