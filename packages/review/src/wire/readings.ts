import type { Json } from "@specwright/openapi";
import type { Reason } from "../schema/reason.ts";
import { readings, readingsAsList, readingsAsObject, readingsWithin } from "../schema/text.ts";
import type { AsText } from "./texts.ts";

/**
 * What a value may be taken for by who only sees its texts, or those of what stands directly in it; nothing where there
 * is no text for it.
 */
export function readingsAt(asText: AsText, { steps, shape, rule }: Reason, value: Json): readonly Json[] {
  const form = asText(steps);
  // Of an empty list nothing is written, so that it shows nothing but how many items there have to be.
  if (form && rule === "type" && Array.isArray(value) && value.length === 0) return [];
  const others = form ? [...readingsAsList(value, form), ...readingsAsObject(value, form)] : [];
  if (typeof value !== "object" || value === null) {
    if (!form) return [value];
    if (value === null) return [];
    return [...readings(value), ...others];
  }
  const key = firstKey(value);
  if (key === undefined || !asText([...steps, { shape, key }])) return [value, ...others];
  if (Object.values(value).includes(null)) return [];
  return [...readingsWithin(value), ...others];
}

function firstKey(value: object): string | number | undefined {
  if (Array.isArray(value)) return 0;
  return Object.keys(value)[0];
}
