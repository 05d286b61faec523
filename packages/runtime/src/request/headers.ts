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
 * @throws Error for what cannot be sent
 */
export function putHeaders(
  map: HeaderMap,
  given: { readonly [name: string]: unknown } | null | undefined,
  write: WriteValue = inHeader,
): void {
  const values = given ?? {};
  checkText("headers", values);
  // What yields values is no object of names, even where it says one for JSON, as the `Headers` of Bun do.
  if (Symbol.iterator in values) throw new Error('a list cannot be sent as "headers"');
  for (const name of Object.keys(values)) {
    const value = values[name];
    if (value === null) map[name.toLowerCase()] = value as never;
    else if (value !== undefined) putHeader(map, name, write(name, value));
  }
}

/** @throws Error for text that a header cannot hold. The text itself stays out of the message: it may be a secret. */
export function putHeader(map: HeaderMap, name: string, text: string): void {
  if (/[^\t -~\x80-\xff]/.test(text))
    throw new Error(`a character that HTTP forbids cannot be sent as "headers.${name}"`);
  map[name.toLowerCase()] = text;
}
