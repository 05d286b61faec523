import type { FieldEncodings, FormWriter } from "../operation/descriptor.ts";
import { isJson } from "./media-type.ts";
import { checkText } from "./value-kind.ts";
import { present, scalarText, writeJson } from "./value-text.ts";

/**
 * `application/x-www-form-urlencoded`: arrays repeat their key and objects are JSON, which is OpenAPI's default. A field
 * with a JSON media type of its own is JSON.
 */
export const formWriter: FormWriter = (body, encoding, type) => ({ body: formText(body, encoding), type });

/** The pairs of a form as text. */
export function formText(body: object, encoding: FieldEncodings): string {
  const search = new URLSearchParams();
  checkText("body", body);
  for (const [name, value] of present(body))
    for (const [, item] of present([value].flat())) search.append(name, fieldText(item, encodingOf(encoding, name)));
  return search.toString();
}

/** The media type that a field has of its own. */
export function encodingOf(encoding: FieldEncodings, name: string): string | undefined {
  const type = Object.hasOwn(encoding, name) && encoding[name];
  if (typeof type === "string") return type;
  return undefined;
}

/** A field as text: JSON if it has members, or a JSON media type of its own. */
export function fieldText(value: unknown, type = ""): string {
  if (isJson(type)) return writeJson(value);
  return scalarText(value);
}
