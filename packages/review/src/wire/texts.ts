import type { JsonObject } from "@specwright/openapi";
import { asObject } from "../json-value.ts";
import type { Step } from "../schema/reason.ts";
import type { TextForm } from "../schema/text.ts";
import { formTexts, parameterTexts } from "./list-texts.ts";

/**
 * How lists are written where a scalar is bare text, so that 5 and "5" are the same, at the place that steps into a value
 * lead to; undefined where values keep their types.
 */
export type AsText = (steps: readonly Step[]) => TextForm | undefined;

export const NEVER_TEXT: AsText = () => undefined;

/** Scalars are texts there, and lists are no texts at all. */
const SCALARS: TextForm = { single: false };

/** A parameter or header has a style, or a media type: there only plain text has no types. */
export function parameterText(...versions: readonly JsonObject[]): AsText {
  const depths = versions.map(({ content }) => {
    const [type] = Object.keys(asObject(content));
    if (type === undefined) return 1;
    if (isPlain(type)) return 0;
    return -1;
  });
  const depth = Math.min(...depths);
  const whole = parameterTexts(...versions);
  return ({ length }) => {
    if (length > depth) return undefined;
    if (length === 0) return whole;
    return SCALARS;
  };
}

/** A text, or the fields of a form and what is repeated there. An object in a form is JSON. */
export function bodyText(type: string, ...versions: readonly JsonObject[]): AsText {
  if (isPlain(type))
    return ({ length }) => {
      if (length > 0) return undefined;
      return SCALARS;
    };
  if (!/^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/.test(type)) return NEVER_TEXT;
  return ([field, item, ...deeper]) => {
    if (field === undefined || deeper.length > 0) return undefined;
    const encodings = versions.map(({ encoding }) => asObject(asObject(encoding)[String(field.key)]));
    if (!encodings.every(isPlainPart)) return undefined;
    if (item === undefined) return formTexts(encodings);
    if (typeof item.key === "number") return SCALARS;
    return undefined;
  };
}

function isPlainPart({ contentType }: JsonObject): boolean {
  return contentType === undefined || isPlain(String(contentType));
}

function isPlain(type: string): boolean {
  return /^text\/plain\b/i.test(type.trim());
}
