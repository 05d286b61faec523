import { checkText } from "./value-kind.ts";
import { simple, type WriteValue } from "./value-text.ts";

/** Headers of one request by lower-case name, without a prototype. `null` stands for one that the caller has removed. */
export type HeaderMap = Record<string, string>;

/** `new HeaderMap()` is an empty one. `Object.create(null)` would make objects that the engine reads ten times slower. */
export const HeaderMap: new () => HeaderMap = function HeaderMap() {} as never;
HeaderMap.prototype = Object.create(null);

/** OpenAPI's only style for headers: `simple`, not exploded. */
const inHeader: WriteValue = (_, value) => simple(value, (text) => text);

/**
 * Adds headers. A later header wins, and its case is ignored. `undefined` changes nothing. `null` replaces a header.
 * @throws Error for text that a header cannot hold. The text itself stays out of the message: it may be a secret.
 */
export function putHeaders(
  map: HeaderMap,
  given: { readonly [name: string]: unknown } | undefined,
  write: WriteValue = inHeader,
): void {
  if (given === undefined) return;
  checkText("headers", given);
  if (Array.isArray(given)) throw new Error("headers are a list: pass an object");
  for (const name in given) {
    const value = given[name];
    const key = name.toLowerCase();
    if (value === null) map[key] = value as never;
    else if (value !== undefined) {
      const text = write(name, value);
      if (/[^\t -~\x80-\xff]/.test(text)) throw new Error(`header "${name}" has a character that HTTP forbids`);
      map[key] = text;
    }
  }
}
