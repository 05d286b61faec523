import { isDate, isDateTime } from "../validate/formats/date-time.ts";
import type { Values } from "./values.ts";

/** `date-time` as a `Date`. Digits behind milliseconds are lost: a `Date` has none. */
export const dateTimeAsDate: Values = {
  read: (value) => (isText(value, isDateTime) ? dateOf(value) : value),
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

/** The one form of RFC 3339 that every platform reads. As with Temporal, a leap second is the second before it. */
export function asIso(text: string): string {
  return text
    .toUpperCase()
    .replace(/\s/, "T")
    .replace(/:60(?=[.Z+-])/, ":59")
    .replace(/([+-]\d\d)(?::?(\d\d))?$/, (_, hours, minutes = "00") => `${hours}:${minutes}`);
}

function dateOf(text: string): Date {
  const [day = "", time = ""] = asIso(text).split("T");
  return new Date(`${day}T${time}`);
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
