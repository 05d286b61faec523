import type { JsonObject } from "@specwright/openapi";
import { asObject } from "../json-value.ts";
import type { Step } from "../schema/reason.ts";

/**
 * Whether a scalar is written as bare text, where 5 and "5" are the same, at the place that steps into a value lead to.
 */
export type AsText = (steps: readonly Step[]) => boolean;

export const NEVER_TEXT: AsText = () => false;

/** A parameter or header has a style, or a media type: there only plain text has no types. */
export function parameterText(...versions: readonly JsonObject[]): AsText {
  const depths = versions.map(({ content }) => {
    const [type] = Object.keys(asObject(content));
    if (type === undefined) return 1;
    if (isPlain(type)) return 0;
    return -1;
  });
  return ({ length }) => length <= Math.min(...depths);
}

/** A text, or the fields of a form and what is repeated there. An object in a form is JSON. */
export function bodyText(type: string, ...versions: readonly JsonObject[]): AsText {
  if (isPlain(type)) return ({ length }) => length === 0;
  if (!/^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/.test(type)) return NEVER_TEXT;
  return ([field, item, ...deeper]) =>
    field !== undefined &&
    deeper.length === 0 &&
    (item === undefined || typeof item.key === "number") &&
    versions.every(({ encoding }) => isPlainPart(asObject(asObject(encoding)[String(field.key)])));
}

function isPlainPart({ contentType }: JsonObject): boolean {
  return contentType === undefined || isPlain(String(contentType));
}

function isPlain(type: string): boolean {
  return /^text\/plain\b/i.test(type.trim());
}
