import type { Styled } from "../operation/descriptor.ts";
import { putCookies } from "./cookies.ts";
import type { HeaderMap } from "./headers.ts";
import type { ParameterStyle, ParameterStyles, StylesByLocation } from "./parameter-style.ts";
import { pathInStyle } from "./path-styles.ts";
import { queryInStyle } from "./query-styles.ts";
import { checkText } from "./value-kind.ts";
import { type Encode, isComposite, joined, present, type WriteValue, writeJson } from "./value-text.ts";

/** Writes parameters in every style that OpenAPI has. Operations that need only the defaults do not import it. */
export function styledWriter(styles: StylesByLocation = {}): Styled {
  return {
    path: inStyles(pathInStyle, styles.path),
    query: inStyles(queryInStyle, styles.query),
    headers: inStyles(headerInStyle, styles.headers),
    cookies: (map, values) => cookiesInStyle(map, values, styles.cookies),
  };
}

type WriteInStyle = (name: string, value: unknown, style: ParameterStyle) => string;

function inStyles(write: WriteInStyle, styles: ParameterStyles = {}): WriteValue {
  return (name, value) => write(name, value, Object.hasOwn(styles, name) ? (styles[name] as ParameterStyle) : {});
}

const asIs: Encode = (text) => text;

function headerInStyle(_: string, value: unknown, { style, explode = false }: ParameterStyle): string {
  if (style === "json") return writeJson(value);
  return joined(value, ",", explode, asIs);
}

/** `form` style. A cookie cannot repeat its name in one header, so an exploded array is written like one that is not. */
function cookiesInStyle(
  map: HeaderMap,
  values: { readonly [name: string]: unknown },
  styles: ParameterStyles = {},
): void {
  checkText("cookies", values);
  const flat = Object.entries(styles).map(([name, style]) => [name, { ...style, explode: false }] as const);
  const write = inStyles(headerInStyle, Object.fromEntries(flat));
  const pairs = present(values).flatMap(([name, value]) => {
    const text = write(name, value);
    // An empty list or object has nothing to send. An empty text is a value.
    return text || !isComposite(value) ? [`${name}=${encodeURIComponent(text)}`] : [];
  });
  putCookies(map, pairs);
}
