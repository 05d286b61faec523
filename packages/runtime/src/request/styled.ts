import type { ParameterStyle, ParameterStyles, PlacedStyles, Styled } from "../operation/descriptor.ts";
import { putCookies } from "./cookies.ts";
import type { HeaderMap } from "./headers.ts";
import { exploded } from "./query.ts";
import { type Encode, isAbsent, isComposite, joined, members, scalarText, type WriteValue } from "./style.ts";

/** Every wire format that OpenAPI has; operations that need but the defaults do not import it. */
export function styledWriter(styles: PlacedStyles = {}): Styled {
  return {
    path: each(path, styles.path),
    query: each(query, styles.query),
    headers: each(header, styles.headers),
    cookies: (map, values) => cookies(map, values, styles.cookies),
  };
}

type WriteStyled = (name: string, value: unknown, format: ParameterStyle) => string;

function each(write: WriteStyled, styles: ParameterStyles = {}): WriteValue {
  return (name, value) => write(name, value, Object.hasOwn(styles, name) ? (styles[name] as ParameterStyle) : {});
}

const asIs: Encode = (text) => text;

function path(name: string, value: unknown, { style, explode = false }: ParameterStyle): string {
  const encode = encodeURIComponent;
  if (style === "json") return encode(JSON.stringify(value));
  if (style === "label") return `.${joined(value, explode ? "." : ",", explode, encode)}`;
  if (style !== "matrix") return joined(value, ",", explode, encode);
  if (!explode || !isComposite(value)) return `;${name}=${joined(value, ",", false, encode)}`;
  return members(value, encode)
    .map(([key, text]) => `;${Array.isArray(value) ? name : key}=${text}`)
    .join("");
}

const SEPARATORS: { readonly [style: string]: string } = { spaceDelimited: "%20", pipeDelimited: "%7C" };

function query(rawName: string, value: unknown, format: ParameterStyle): string {
  const { style = "form", explode = style === "form", allowReserved } = format;
  const encode = allowReserved ? encodeUnreserved : encodeURIComponent;
  const name = encodeURIComponent(rawName);
  if (style === "json") return `${name}=${encode(JSON.stringify(value))}`;
  if (style === "deepObject") return deep(name, value, encode);
  if (explode || !isComposite(value)) return exploded(rawName, value, encode);
  const list = joined(value, SEPARATORS[style] ?? ",", false, encode);
  return list === "" ? "" : `${name}=${list}`;
}

const RESERVED = /%(3A|2F|3F|5B|5D|40|21|24|27|28|29|2A|2C|3B)/g;

/**
 * Percent-encoding that leaves RFC 3986's reserved characters alone, except for the ones that would end the value or
 * the query: `#`, `&`, `=` and `+`, which a form decoder turns into a space.
 */
function encodeUnreserved(text: string): string {
  return encodeURIComponent(text).replace(RESERVED, decodeURIComponent);
}

/** `filter[a][b]=1`; arrays repeat their key. OpenAPI defines one level only; deeper ones follow common practice. */
function deep(name: string, value: unknown, encode: Encode): string {
  if (isAbsent(value)) return "";
  if (!isComposite(value)) return `${name}=${encode(scalarText(value))}`;
  return Object.entries(value)
    .map(([key, item]) => deep(Array.isArray(value) ? name : `${name}%5B${encodeURIComponent(key)}%5D`, item, encode))
    .filter(Boolean)
    .join("&");
}

function header(_: string, value: unknown, { style, explode = false }: ParameterStyle): string {
  return style === "json" ? JSON.stringify(value) : joined(value, ",", explode, asIs);
}

/** `form` style. A cookie cannot repeat its name in one header, so an exploded array is written like one that is not. */
function cookies(map: HeaderMap, values: { readonly [name: string]: unknown }, styles: ParameterStyles = {}): void {
  const write = each(
    header,
    Object.fromEntries(Object.entries(styles).map(([name, style]) => [name, { ...style, explode: false }])),
  );
  const pairs = Object.entries(values)
    .filter(([, value]) => !isAbsent(value))
    .map(([name, value]) => `${name}=${encodeURIComponent(write(name, value))}`);
  putCookies(map, pairs);
}
