import type { FlatSchema } from "../generate/flat-schema.ts";
import { rangeOf, tidy } from "../generate/number.ts";
import { lettersOf } from "../generate/text.ts";
import { regExp } from "../schema/pattern.ts";
import type { LocalProbe } from "./probe.ts";

// Bounds above this are not tried: a text of a million letters says nothing about a client.
const longest = 20_000;
const mostInt32 = 2 ** 31 - 1;

/** Lengths at and just outside their bounds, a text that the pattern or format refuses. */
export function textProbes(flat: FlatSchema): LocalProbe[] {
  const { minLength, maxLength, patterns, format } = flat;
  const free = patterns.length === 0 && format === undefined;
  const length = (keyword: string, size: number, valid: boolean): LocalProbe[] => {
    if (size < 0 || size > longest || (valid && !free)) return [];
    return [{ keyword, label: `${size} characters`, valid, value: lettersOf(size) }];
  };
  return [
    ...(minLength > 0 ? [...length("minLength", minLength, true), ...length("minLength", minLength - 1, false)] : []),
    ...length("maxLength", maxLength, true),
    ...length("maxLength", maxLength + 1, false),
    ...patterns.flatMap((pattern) => unlike(pattern)),
    ...(format === undefined
      ? []
      : [{ keyword: "format", label: `no ${format}`, valid: false, value: "?? not it ??" }]),
  ];
}

function unlike(pattern: string): LocalProbe[] {
  const value = ["?? not it ??", "", "0", "a", "\u{1f600}"].find((text) => !regExp(pattern).test(text));
  return value === undefined ? [] : [{ keyword: "pattern", label: `not ${pattern}`, valid: false, value }];
}

/** Numbers at and just outside their bounds, and one that is no multiple. */
export function numberProbes(flat: FlatSchema, whole: boolean): LocalProbe[] {
  const { lowest, highest, step } = rangeOf(flat, whole);
  const { minimum, maximum, aboveMinimum, belowMaximum, multipleOf, format } = flat;
  const probe = (keyword: string, value: number, valid: boolean): LocalProbe[] =>
    Number.isSafeInteger(Math.trunc(value)) ? [{ keyword, label: String(value), valid, value }] : [];
  const low = aboveMinimum ? "exclusiveMinimum" : "minimum";
  const high = belowMaximum ? "exclusiveMaximum" : "maximum";
  return [
    ...(Number.isFinite(minimum) ? [...probe(low, lowest, true), ...probe(low, tidy(lowest - step), false)] : []),
    ...(Number.isFinite(maximum) ? [...probe(high, highest, true), ...probe(high, tidy(highest + step), false)] : []),
    ...(format === "int32" && highest > mostInt32
      ? [...probe("format", mostInt32, true), ...probe("format", mostInt32 + 1, false)]
      : []),
    ...(multipleOf.length > 0
      ? probe("multipleOf", tidy((Number.isFinite(lowest) ? lowest : 0) + step / 2), false)
      : []),
  ];
}
