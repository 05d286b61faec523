import { type Encode, present, texts, type WriteValue } from "./value-text.ts";

/**
 * A query string without its `?`. Keys are always encoded, so that a value can never become a parameter.
 * OpenAPI's default is `form`, exploded.
 */
export function queryString(values: Record<string, unknown>, write: WriteValue = exploded): string {
  return present(values)
    .map(([name, value]) => write(name, value))
    .filter(Boolean)
    .join("&");
}

/** `key=1` for a scalar, `key=1&key=2` for an array, `a=1&b=2` for an object. Other styles are in `query-styles.ts`. */
export function exploded(rawName: string, value: unknown, encode: Encode = encodeURIComponent): string {
  const name = encodeURIComponent(rawName);
  return texts(value, encode)
    .map((parts) => [name, ...parts].slice(-2).join("="))
    .join("&");
}
