import { jsonValue } from "./value-kind.ts";

export type Encode = (text: string) => string;

/** Writes the value of one parameter, together with its name if the wire has the name there. */
export type WriteValue = (name: string, value: unknown) => string;

/** Absent values and members are left out, as in every mainstream client: OpenAPI does not say how to write them. */
export function isAbsent(value: unknown): value is undefined | null {
  return value === undefined || value === null;
}

/** True for arrays and objects. A date is a scalar, and so is what else has a `toJSON`. */
export function isComposite(value: unknown): value is object {
  return typeof value === "object" && value !== null && !("toJSON" in value);
}

/** The members of an array or object that are not absent. */
export function present(values: object): [key: string, value: unknown][] {
  return Object.entries(values).filter(([, value]) => !isAbsent(value));
}

/**
 * The texts that a value is made of, encoded: one for a scalar, one for each item of an array, and for each member of an
 * object one with its key. Nested values are JSON, because OpenAPI does not say how to write them.
 */
export function texts(value: unknown, encode: Encode): [text: string, key?: string | undefined][] {
  if (!isComposite(value)) return [[encode(scalarText(value))]];
  const keyOf = (key: string): string | undefined => (Array.isArray(value) ? undefined : encode(key));
  return present(value).map(([key, item]) => [encode(scalarText(item)), keyOf(key)]);
}

/** A value as one text: JSON if it has members. */
export function scalarText(given: unknown): string {
  const value = jsonValue(given);
  if (typeof value === "object") return JSON.stringify(value);
  return String(value);
}

/**
 * One text for a value: `x` for a scalar and `x,y` for an array. An object is `a,1,b,2`, or `a=1,b=2` if it is
 * exploded. The comma stands for the separator.
 */
export function joined(value: unknown, separator: string, explode: boolean, encode: Encode): string {
  const equals = explode ? "=" : separator;
  return texts(value, encode)
    .map(([text, key]) => (key === undefined ? text : key + equals + text))
    .join(separator);
}
