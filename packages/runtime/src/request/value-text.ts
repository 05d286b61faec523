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
  return Object(value) === value && !("toJSON" in (value as object));
}

/** The members of an array or object that are not absent. */
export function present(values: object): [key: string, value: unknown][] {
  return Object.entries(Array.isArray(values) ? [...values] : values).filter(([, value]) => !isAbsent(value));
}

/**
 * The texts that a value is made of, encoded: one for a scalar, one for each item of an array, and for each member of an
 * object one after its key. Nested values are JSON, because OpenAPI does not say how to write them.
 */
export function texts(
  value: unknown,
  encode: Encode,
): (readonly [text: string] | readonly [key: string, text: string])[] {
  if (!isComposite(value)) return [[encode(scalarText(value))]];
  return present(value).map(([key, item]) => {
    const text = encode(scalarText(item));
    return Array.isArray(value) ? [text] : [encode(key), text];
  });
}

/** The style `simple`, not exploded, with commas: `x` for a scalar, `x,y` for an array, `a,1,b,2` for an object. */
export function simple(value: unknown, encode: Encode): string {
  // Most are scalars, and most calls have some.
  return isComposite(value) ? texts(value, encode).join() : encode(scalarText(value));
}

/** A value as one text: JSON if it has members. */
export function scalarText(given: unknown): string {
  const value = jsonValue(given);
  if (typeof value === "object") return writeJson(value);
  return `${value}`;
}

/**
 * The same with another separator, and `a=1,b=2` for an object that is exploded.
 * @throws Error (wrapped by the caller) for an item that would be read as two
 */
export function joined(value: unknown, separator: string, explode: boolean, encode: Encode): string {
  const all = texts(value, encode);
  const at = all.flat().findIndex((text) => isComposite(value) && text.includes(separator));
  const torn = texts(value, (text) => text).flat()[at];
  if (torn)
    throw new Error(
      `"${torn}" would be torn at "${decodeURIComponent(separator)}", which separates values in its style`,
    );
  return all.map((parts) => parts.join(explode ? "=" : separator)).join(separator);
}

/** Writes a value as JSON, inside of a text too. It is `undefined` for a value that JSON leaves out. */
export let writeJson: (value: unknown) => string = JSON.stringify;

/** Has JSON written in another way while a function runs. It must not wait for anything: other calls would see it. */
export function withJson<Result>(write: typeof writeJson | undefined, work: () => Result): Result {
  if (!write) return work();
  const before = writeJson;
  writeJson = write;
  try {
    return work();
  } finally {
    writeJson = before;
  }
}
