import type { Json, JsonObject } from "@specwright/openapi";
import { type Format, formatOf } from "./serialization.ts";

/** Who writes a text where only some characters may stand. */
type Encode = (text: string) => string;

/**
 * The text of a value on the wire, with its name where the style has it there; undefined for media types other than
 * JSON, and for what OpenAPI gives no form.
 */
export function writtenText(parameter: JsonObject, value: Json): string | undefined {
  const { style, explode } = formatOf(parameter);
  const encode = encoderOf(parameter);
  if (/[/+]json$/.test(style)) return prefixOf(parameter) + encode(JSON.stringify(value));
  if (typeof value !== "object" || value === null) return scalarText(parameter, style, plain(value, encode));
  const members = membersOf(value, encode);
  if (!members || members.length === 0) return undefined;
  if (Array.isArray(value)) return listText(parameter, members, { style, explode });
  return objectText(parameter, members, { style, explode });
}

/** A header is written as it is. */
function encoderOf({ in: location }: JsonObject): Encode {
  if (location === "header") return String;
  return encodeURIComponent;
}

function prefixOf({ in: location, name }: JsonObject): string {
  if (location === "query" || location === "cookie") return `${name}=`;
  return "";
}

type Members = readonly (readonly [key: string, text: string])[];

/** Nested values have no form of their own in any style. */
function membersOf(value: object, encode: Encode): Members | undefined {
  const members: [string, string][] = [];
  for (const [key, item] of Object.entries(value)) {
    const text = plain(item, encode);
    if (text === undefined) return undefined;
    members.push([encode(key), text]);
  }
  return members;
}

function plain(value: Json, encode: Encode): string | undefined {
  if (typeof value === "object") return undefined;
  return encode(String(value));
}

function scalarText(parameter: JsonObject, style: string, text: string | undefined): string | undefined {
  if (text === undefined || style.includes("/")) return undefined;
  if (style === "label") return `.${text}`;
  if (style === "matrix") return `;${parameter.name}=${text}`;
  return prefixOf(parameter) + text;
}

function listText(parameter: JsonObject, members: Members, { style, explode }: Format): string | undefined {
  if (style === "deepObject") return undefined;
  const items = members.map(([, text]) => text);
  const repeated = items.map((text) => `${parameter.name}=${text}`);
  return textOf(parameter, { items, repeated, style, explode });
}

function objectText(parameter: JsonObject, members: Members, { style, explode }: Format): string | undefined {
  if (style === "deepObject") return members.map(([key, text]) => `${parameter.name}%5B${key}%5D=${text}`).join("&");
  const repeated = members.map(([key, text]) => `${key}=${text}`);
  if (explode) return textOf(parameter, { items: repeated, repeated, style, explode });
  const items = members.map(([key, text]) => `${key},${text}`);
  return textOf(parameter, { items, repeated, style, explode });
}

interface Texts extends Format {
  /** What stands in a list. */
  readonly items: readonly string[];
  /** What stands there where each has a name of its own. */
  readonly repeated: readonly string[];
}

const SEPARATORS: { readonly [style: string]: string } = { form: ",", spaceDelimited: "%20", pipeDelimited: "%7C" };

function textOf(parameter: JsonObject, { items, repeated, style, explode }: Texts): string | undefined {
  if (style === "simple") return items.join(",");
  if (style === "label" && explode) return `.${items.join(".")}`;
  if (style === "label") return `.${items.join(",")}`;
  if (style === "matrix" && explode) return repeated.map((one) => `;${one}`).join("");
  if (style === "matrix") return `;${parameter.name}=${items.join(",")}`;
  const separator = SEPARATORS[style];
  if (separator === undefined) return undefined;
  if (explode) return repeated.join("&");
  return prefixOf(parameter) + items.join(separator);
}
