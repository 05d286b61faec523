import { type Json, type JsonObject, membersOf } from "@specwright/openapi/internal";
import type { FieldEncodings, MediaKind } from "./types.ts";

type FieldEncoding = FieldEncodings[string];

/**
 * The form fields that are not written as usual. OpenAPI ignores the content type of a field that has a style. A range of
 * content types leaves the choice to the value, so it is no encoding; of a list the first type is what a part has unless
 * its value says another.
 */
export function fieldEncodings({ encoding }: JsonObject, kind: MediaKind): FieldEncodings | undefined {
  if (kind !== "form" && kind !== "multipart") return undefined;
  const entries = Object.entries(membersOf(encoding)).flatMap(([field, how]): [string, FieldEncoding][] => {
    const one = fieldEncoding(membersOf(how), kind);
    if (one === undefined) return [];
    return [[field, one]];
  });
  if (entries.length === 0) return undefined;
  return Object.fromEntries(entries);
}

function fieldEncoding(how: JsonObject, kind: "form" | "multipart"): FieldEncoding | undefined {
  if (!isStyled(how)) return contentType(how.contentType, kind);
  if (kind === "multipart") return undefined;
  return styleOf(how);
}

/** Whether a field is written like a query parameter. */
export function isStyled(how: JsonObject): boolean {
  return ["style", "explode", "allowReserved"].some((key) => how[key] !== undefined);
}

function styleOf({ style, explode, allowReserved }: JsonObject): FieldEncoding {
  let name = "form";
  if (typeof style === "string") name = style;
  const written: { style: string; explode?: boolean; allowReserved?: boolean } = { style: name };
  const usualExplode = name === "form";
  if (typeof explode === "boolean" && explode !== usualExplode && name !== "deepObject") written.explode = explode;
  if (allowReserved === true) written.allowReserved = true;
  return written;
}

function contentType(value: Json | undefined, kind: "form" | "multipart"): string | undefined {
  if (typeof value !== "string") return undefined;
  const listed = value.split(",").map((type) => type.trim());
  const [first, ...others] = listed.filter((type) => type !== "" && !type.includes("*"));
  if (first === undefined || isJson(first)) return first;
  // A URL-encoded form has no parts that could have a type: it matters only whether a field is JSON.
  if (kind === "form") return undefined;
  // What has members is JSON by itself.
  if (others.some(isJson)) return undefined;
  return first;
}

function isJson(type: string): boolean {
  return /[/+]json\b/i.test(type);
}
