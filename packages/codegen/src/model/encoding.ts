import { isObject, type Json, type JsonObject } from "@specwright/openapi";
import type { FieldEncodings, MediaKind } from "./types.ts";

/**
 * The fields of a form that are not written as usual. Where a style stands, OpenAPI ignores the content type; without
 * one, a list or a range of content types leaves the choice to the value.
 */
export function fieldEncodings({ encoding }: JsonObject, kind: MediaKind): FieldEncodings | undefined {
  if (!isObject(encoding) || (kind !== "form" && kind !== "multipart")) return undefined;
  const entries = Object.entries(encoding).flatMap(([field, how]): [string, FieldEncodings[string]][] => {
    if (!isObject(how)) return [];
    const one = isStyled(how) ? (kind === "form" ? styleOf(how) : undefined) : contentType(how.contentType, kind);
    return one === undefined ? [] : [[field, one]];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** Whether a field is written like a query parameter. */
export function isStyled(how: JsonObject): boolean {
  return ["style", "explode", "allowReserved"].some((key) => how[key] !== undefined);
}

function styleOf({ style, explode, allowReserved }: JsonObject): FieldEncodings[string] {
  const written = typeof style === "string" ? style : "form";
  return {
    style: written,
    ...(typeof explode === "boolean" && explode !== (written === "form") && written !== "deepObject"
      ? { explode }
      : {}),
    ...(allowReserved === true ? { allowReserved } : {}),
  };
}

/** In a URL-encoded form there are no parts that could have a type: it matters only whether a field is JSON. */
function contentType(value: Json | undefined, kind: "form" | "multipart"): string | undefined {
  if (typeof value !== "string" || /[*,]/.test(value)) return undefined;
  return kind === "multipart" || /[/+]json\b/i.test(value) ? value.trim() : undefined;
}
