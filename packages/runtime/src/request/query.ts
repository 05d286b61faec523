import { type Encode, present, texts, type WriteValue } from "./value-text.ts";

/** A query string without its `?`. Keys are always encoded, so that a value can never become a parameter. */
export function queryString(values: Record<string, unknown>, write: WriteValue = form): string {
  return present(values)
    .map(([name, value]) => write(name, value))
    .filter(Boolean)
    .join("&");
}

/** OpenAPI's default for a query: `form`, exploded. */
const form: WriteValue = (rawName, value) => exploded(rawName, value, encodeURIComponent);

/** `key=1` for a scalar, `key=1&key=2` for an array, `a=1&b=2` for an object. Other styles are in `query-styles.ts`. */
export function exploded(rawName: string, value: unknown, encode: Encode): string {
  const name = encodeURIComponent(rawName);
  return texts(value, encode)
    .map((parts) => [name, ...parts].slice(-2).join("="))
    .join("&");
}
