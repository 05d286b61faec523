/** A page or a worker of one: the platforms that keep some request headers to themselves. */
export function isBrowser(): boolean {
  return "document" in globalThis || "importScripts" in globalThis;
}
