import type { ParameterStyle } from "./parameter-style.ts";
import { exploded } from "./query.ts";
import { type Encode, isComposite, joined, present, scalarText, writeJson } from "./value-text.ts";

/** The characters between the values of an array, by style; a comma for any other style. */
const SEPARATORS: { readonly [style: string]: string } = { spaceDelimited: "%20", pipeDelimited: "%7C" };

/**
 * Writes a query parameter in any style that OpenAPI has. An array and an object, by `style` and `explode`:
 *
 * | `style`          | `explode` | `ids: ["a", "b"]`    | `ids: { x: 1, y: 2 }`         |
 * | ---------------- | --------- | -------------------- | ----------------------------- |
 * | `form` (default) | default   | `ids=a&ids=b`        | `x=1&y=2`                     |
 * | `form`           | `false`   | `ids=a,b`            | `ids=x,1,y,2`                 |
 * | `spaceDelimited` | default   | `ids=a%20b`          | `ids=x%201%20y%202`           |
 * | `pipeDelimited`  | default   | `ids=a%7Cb`          | `ids=x%7C1%7Cy%7C2`           |
 * | `deepObject`     |           | `ids=a&ids=b`        | `ids%5Bx%5D=1&ids%5By%5D=2`   |
 * | `json`           |           | `ids=%5B%22a%22%2C…` | `ids=%7B%22x%22%3A1%2C…`      |
 */
export function queryInStyle(rawName: string, value: unknown, format: ParameterStyle): string {
  const { style = "form", explode = style === "form", allowReserved } = format;
  const encode = allowReserved ? encodeUnreserved : encodeURIComponent;
  const name = encodeURIComponent(rawName);
  if (style === "json") return `${name}=${encode(writeJson(value))}`;
  if (style === "deepObject") return deepObject(name, value, encode);
  if (explode || !isComposite(value)) return exploded(rawName, value, encode);
  // An empty text is a value. An empty list is none.
  if (present(value).length === 0) return "";
  return `${name}=${joined(value, SEPARATORS[style] ?? ",", false, encode)}`;
}

const RESERVED = /%(3A|2F|3F|5B|5D|40|21|24|27|28|29|2A|2C|3B)/g;

/**
 * Percent-encoding that leaves RFC 3986's reserved characters alone. The exceptions are `#`, `&` and `=`, which would
 * end the value or the query, and `+`, which a form decoder turns into a space.
 */
function encodeUnreserved(text: string): string {
  return encodeURIComponent(text).replace(RESERVED, decodeURIComponent);
}

/**
 * `filter[a][b]=1`; arrays repeat their key, and those of objects number them, so that each stays whole: `rows[0][a]=1`.
 * OpenAPI defines one level only; deeper ones follow common practice.
 */
function deepObject(name: string, value: unknown, encode: Encode): string {
  if (!isComposite(value)) return `${name}=${encode(scalarText(value))}`;
  const items = present(value);
  const flat = Array.isArray(value) && !items.some(([, item]) => isComposite(item));
  const keyOf = (key: string): string => {
    if (flat) return name;
    // No key is a key too: of the next item of a list.
    if (/^$|[[\]]/.test(key)) throw new Error(`"${key}" would be torn at "[]", which separates values in its style`);
    return `${name}%5B${encodeURIComponent(key)}%5D`;
  };
  return items
    .map(([key, item]) => deepObject(keyOf(key), item, encode))
    .filter(Boolean)
    .join("&");
}
