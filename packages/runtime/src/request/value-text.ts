export type Encode = (text: string) => string;

/** Writes the value of one parameter, together with its name if the wire has the name there. */
export type WriteValue = (name: string, value: unknown) => string;

/** Absent values and members are left out, as in every mainstream client: OpenAPI does not say how to write them. */
export function isAbsent(value: unknown): value is undefined | null {
  return value === undefined || value === null;
}

/** True for arrays and objects. A date is a scalar. */
export function isComposite(value: unknown): value is object {
  return typeof value === "object" && value !== null && !(value instanceof Date);
}

export function scalarText(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  return String(value);
}

/**
 * The members of an array or object that are not absent, as encoded texts. Nested values are JSON, because OpenAPI does
 * not say how to write them.
 */
export function members(value: object, encode: Encode): [key: string, text: string][] {
  return Object.entries(value)
    .filter(([, item]) => !isAbsent(item))
    .map(([key, item]) => [encode(key), encode(isComposite(item) ? JSON.stringify(item) : scalarText(item))]);
}

/**
 * One text for a value: `x` for a scalar and `x,y` for an array. An object is `a,1,b,2`, or `a=1,b=2` if it is
 * exploded. The comma stands for the separator.
 */
export function joined(value: unknown, separator: string, explode: boolean, encode: Encode): string {
  if (!isComposite(value)) return encode(scalarText(value));
  const equals = explode ? "=" : separator;
  return members(value, encode)
    .map(([key, text]) => (Array.isArray(value) ? text : key + equals + text))
    .join(separator);
}
