/** True in a page and in a worker of one. These platforms keep some request headers to themselves. */
export function isBrowser(): boolean {
  return "document" in globalThis || "importScripts" in globalThis;
}
