/** OpenAPI's `style`, and `content` for parameters that are serialized as JSON. */
export type Style = "simple" | "label" | "matrix" | "form" | "spaceDelimited" | "pipeDelimited" | "deepObject" | "json";

/** How one parameter is written; what is left out is the default of its place. */
export interface ParameterStyle {
  readonly style?: Style;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
}

type Scalar = string | number | boolean | bigint | Date;
export type Encode = (text: string) => string;

/** `undefined` and `null` members are left out, as in every mainstream client: OpenAPI has no wire form for them. */
export function isAbsent(value: unknown): value is undefined | null {
  return value === undefined || value === null;
}

export function scalarText(value: unknown): string {
  return value instanceof Date ? value.toISOString() : String(value as Scalar);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** The present members of an array or object as encoded texts; nested values become JSON, which OpenAPI leaves open. */
export function members(value: unknown, encode: Encode): [key: string, text: string][] {
  const entries = Array.isArray(value) ? value.map((item) => ["", item] as const) : Object.entries(value as object);
  return entries
    .filter(([, item]) => !isAbsent(item))
    .map(([key, item]) => [
      encode(key),
      encode(isRecord(item) || Array.isArray(item) ? JSON.stringify(item) : scalarText(item)),
    ]);
}

/** `a,1,b,2` for objects that are not exploded, `a=1,b=2` for those that are, `x,y` for arrays. */
export function joined(value: unknown, separator: string, explode: boolean, encode: Encode): string {
  return members(value, encode)
    .map(([key, text]) => (Array.isArray(value) ? text : `${key}${explode ? "=" : separator}${text}`))
    .join(separator);
}

const RESERVED = /%(3A|2F|3F|23|5B|5D|40|21|24|26|27|28|29|2A|2B|2C|3B|3D)/g;

/** Percent-encoding that leaves RFC 3986's reserved characters alone where the document allows them. */
export function encoder(allowReserved: boolean | undefined): Encode {
  return allowReserved ? (text) => encodeURIComponent(text).replace(RESERVED, decodeURIComponent) : encodeURIComponent;
}
