import type { ParameterStyles } from "../operation/descriptor.ts";
import { encoder, isAbsent, isRecord, joined, members, type ParameterStyle, scalarText } from "./style.ts";

/** A query string without its `?`. Keys are always encoded, so that a value can never become a parameter. */
export function queryString(values: Record<string, unknown>, styles: ParameterStyles = {}): string {
  return Object.entries(values)
    .filter(([, value]) => !isAbsent(value))
    .map(([name, value]) => queryValue(name, value, styles[name] ?? {}))
    .filter((part) => part !== "")
    .join("&");
}

const SEPARATORS: { readonly [style: string]: string } = { spaceDelimited: "%20", pipeDelimited: "%7C" };

function queryValue(rawName: string, value: unknown, format: ParameterStyle): string {
  const { style = "form", explode = style === "form" } = format;
  const encode = encoder(format.allowReserved);
  const name = encodeURIComponent(rawName);
  if (style === "json") return `${name}=${encode(JSON.stringify(value))}`;
  if (!Array.isArray(value) && !isRecord(value)) return `${name}=${encode(scalarText(value))}`;
  if (style === "deepObject") return deep(name, value, encode);
  if (explode) {
    return members(value, encode)
      .map(([key, text]) => `${Array.isArray(value) ? name : key}=${text}`)
      .join("&");
  }
  const list = joined(value, SEPARATORS[style] ?? ",", false, encode);
  return list === "" ? "" : `${name}=${list}`;
}

/** `filter[a][b]=1`; arrays repeat their key. OpenAPI defines one level only; deeper ones follow common practice. */
function deep(name: string, value: unknown, encode: (text: string) => string): string {
  if (isAbsent(value)) return "";
  if (Array.isArray(value))
    return value
      .map((item) => deep(name, item, encode))
      .filter(Boolean)
      .join("&");
  if (!isRecord(value)) return `${name}=${encode(scalarText(value))}`;
  return Object.entries(value)
    .map(([key, item]) => deep(`${name}%5B${encodeURIComponent(key)}%5D`, item, encode))
    .filter(Boolean)
    .join("&");
}
