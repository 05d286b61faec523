import type { Check } from "../check.ts";
import { isEqual } from "../is-equal.ts";
import { wrong } from "../report.ts";

type Primitive = string | number | boolean | null;

/** How many characters of the allowed values a message quotes. */
const QUOTED = 200;

/** `enum` without arrays and objects. */
export function enumOf(...values: readonly Primitive[]): Check {
  const message = notListed(values);
  return (value, report) => values.includes(value as Primitive) || wrong(report, "enum", message);
}

/** `enum` of any values. */
export function enumOfAny(...values: readonly unknown[]): Check {
  const message = notListed(values);
  return (value, report) => values.some((one) => isEqual(one, value)) || wrong(report, "enum", message);
}

/** `const` with neither an array nor an object. */
export function constOf(wanted: Primitive): Check {
  const message = notConstant(wanted);
  return (value, report) => value === wanted || wrong(report, "const", message);
}

/** `const` with any value. */
export function constOfAny(wanted: unknown): Check {
  const message = notConstant(wanted);
  return (value, report) => isEqual(value, wanted) || wrong(report, "const", message);
}

function notListed(values: readonly unknown[]): string {
  return `must be equal to one of the allowed values: ${quoted(values)}`;
}

function notConstant(wanted: unknown): string {
  return `must be equal to constant: ${quoted(wanted)}`;
}

function quoted(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
}
