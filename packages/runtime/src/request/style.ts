type Scalar = string | number | boolean | bigint | Date;
export type Encode = (text: string) => string;

/** Writes the value of one parameter, its name included where the wire has it there. */
export type WriteValue = (name: string, value: unknown) => string;

/** `undefined` and `null` members are left out, as in every mainstream client: OpenAPI has no wire form for them. */
export function isAbsent(value: unknown): value is undefined | null {
  return value === undefined || value === null;
}

export function scalarText(value: unknown): string {
  return value instanceof Date ? value.toISOString() : String(value as Scalar);
}

/** Arrays and objects; a date is a scalar. */
export function isComposite(value: unknown): value is object {
  return typeof value === "object" && value !== null && !(value instanceof Date);
}

/** The present members of an array or object as encoded texts; nested values become JSON, which OpenAPI leaves open. */
export function members(value: object, encode: Encode): [key: string, text: string][] {
  return Object.entries(value)
    .filter(([, item]) => !isAbsent(item))
    .map(([key, item]) => [encode(key), encode(isComposite(item) ? JSON.stringify(item) : scalarText(item))]);
}

/** `a,1,b,2` for objects that are not exploded, `a=1,b=2` for those that are, `x,y` for arrays, `x` for scalars. */
export function joined(value: unknown, separator: string, explode: boolean, encode: Encode): string {
  if (!isComposite(value)) return encode(scalarText(value));
  return members(value, encode)
    .map(([key, text]) => (Array.isArray(value) ? text : `${key}${explode ? "=" : separator}${text}`))
    .join(separator);
}
