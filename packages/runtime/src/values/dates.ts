import { isDate, isDateTime } from "../validate/formats/date-time.ts";
import type { Values } from "./values.ts";

/** `date-time` as a `Date`. Digits behind milliseconds are lost: a `Date` has none. */
export const dateTimeAsDate: Values = {
  read: (value) => (isInstant(value) ? (dateOf(value) ?? value) : value),
  write: (value) => (isDateObject(value) ? written(value.toJSON(), isDateTime) : value),
};

/** `date` as the `Date` at the beginning of that day in UTC. */
export const dateAsDate: Values = {
  read: (value) => (isText(value, isDate) ? new Date(value) : value),
  write: (value) => (isDateObject(value) ? written(value.toJSON()?.slice(0, 10), isDate) : value),
};

export function isText(value: unknown, isRight: (text: string) => boolean): value is string {
  return typeof value === "string" && isRight(value);
}

/** A leap second is valid, and stays a text. `Date` and Temporal would take it for another second. */
export function isInstant(value: unknown): value is string {
  return isText(value, isDateTime) && !/:60(?=[.Z+-])/i.test(value);
}

/** The one form of RFC 3339 that every platform reads. */
export function asIso(text: string): string {
  return text
    .toUpperCase()
    .replace(/\s/, "T")
    .replace(/([+-]\d\d)(?::?(\d\d))?$/, (_, hours, minutes = "00") => `${hours}:${minutes}`);
}

/** `undefined` where the platform does not read the text. */
function dateOf(text: string): Date | undefined {
  const date = new Date(asIso(text));
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** Also one of another realm. */
function isDateObject(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}

/** @throws Error (wrapped by the caller) for an invalid date, and for a year that the format has no digits for */
function written(text: string | null | undefined, isRight: (text: string) => boolean): string {
  if (isText(text, isRight)) return text;
  throw new Error("a Date is invalid, or its year has more than four digits");
}
