import { regExp } from "@specwright/openapi/internal";
import type { FlatSchema } from "../generate/flat-schema.ts";
import { lettersOf } from "../generate/format-text.ts";
import { finiteOr, rangeOf, tidy } from "../generate/number.ts";
import type { LocalProbe } from "./probe.ts";

// Bounds above this are not tried: a text of a million letters says nothing about a client.
const longest = 20_000;
const mostInt32 = 2 ** 31 - 1;

/** Lengths at and just outside their bounds, a text that the pattern or format refuses. */
export function textProbes(flat: FlatSchema): LocalProbe[] {
  const { patterns, format } = flat;
  const found = lengthProbes(flat);
  for (const pattern of patterns) found.push(...unlike(pattern));
  if (format !== undefined)
    found.push({ keyword: "format", label: `no ${format}`, valid: false, value: "?? not it ??" });
  return found;
}

function lengthProbes({ minLength, maxLength, patterns, format }: FlatSchema): LocalProbe[] {
  const found: LocalProbe[] = [];
  // Letters alone are no valid text where a pattern or a format asks for more.
  const free = patterns.length === 0 && format === undefined;
  const tryLength = (keyword: string, size: number, valid: boolean): void => {
    if (size < 0 || size > longest || (valid && !free)) return;
    found.push({ keyword, label: `${size} characters`, valid, value: lettersOf(size) });
  };
  if (minLength > 0) {
    tryLength("minLength", minLength, true);
    tryLength("minLength", minLength - 1, false);
  }
  tryLength("maxLength", maxLength, true);
  tryLength("maxLength", maxLength + 1, false);
  return found;
}

function unlike(pattern: string): LocalProbe[] {
  const value = ["?? not it ??", "", "0", "a", "\u{1f600}"].find((text) => !regExp(pattern).test(text));
  if (value === undefined) return [];
  return [{ keyword: "pattern", label: `not ${pattern}`, valid: false, value }];
}

/** Numbers at and just outside their bounds, and one that is no multiple. */
export function numberProbes(flat: FlatSchema, whole: boolean): LocalProbe[] {
  const { lowest, highest, step } = rangeOf(flat, whole);
  const found: LocalProbe[] = [];
  const tryNumber = (keyword: string, value: number, valid: boolean): void => {
    if (!Number.isSafeInteger(Math.trunc(value))) return;
    found.push({ keyword, label: String(value), valid, value });
  };
  const [low, high] = boundKeywords(flat);
  if (Number.isFinite(flat.minimum)) {
    tryNumber(low, lowest, true);
    tryNumber(low, tidy(lowest - step), false);
  }
  if (Number.isFinite(flat.maximum)) {
    tryNumber(high, highest, true);
    tryNumber(high, tidy(highest + step), false);
  }
  if (flat.format === "int32" && highest > mostInt32) {
    tryNumber("format", mostInt32, true);
    tryNumber("format", mostInt32 + 1, false);
  }
  if (flat.multipleOf.length > 0) tryNumber("multipleOf", tidy(finiteOr(lowest, 0) + step / 2), false);
  return found;
}

function boundKeywords({ aboveMinimum, belowMaximum }: FlatSchema): [low: string, high: string] {
  const low = aboveMinimum ? "exclusiveMinimum" : "minimum";
  const high = belowMaximum ? "exclusiveMaximum" : "maximum";
  return [low, high];
}
