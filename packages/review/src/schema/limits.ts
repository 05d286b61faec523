import type { Document, Json, JsonObject } from "@specwright/openapi";
import { listed } from "../json-value.ts";

/** Formats that say how a number is kept, as the bounds that they put on its value. */
const NUMBER_FORMATS: { readonly [format: string]: JsonObject } = {
  int8: { minimum: -128, maximum: 127 },
  uint8: { minimum: 0, maximum: 255 },
  int16: { minimum: -(2 ** 15), maximum: 2 ** 15 - 1 },
  uint16: { minimum: 0, maximum: 2 ** 16 - 1 },
  int32: { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 },
  uint32: { minimum: 0, maximum: 2 ** 32 - 1 },
  uint64: { minimum: 0 },
  int64: {},
  float: {},
  double: {},
};

/** A format that says something to a reader and nothing about the value. */
const NOTE = "password";

/** type, nullable, enum, bounds and format: the words in which OpenAPI 3.0 and 3.1 differ. */
export function translateLimits(source: JsonObject, target: JsonObject, version: Document["version"]): void {
  const { type, nullable, format } = source;
  const types = listed(type);
  if (types.length > 0) target.type = typeOf(withNull(types, nullable, version));
  if (Array.isArray(source.enum)) target.enum = source.enum;
  bound(source, target, "minimum", "exclusiveMinimum");
  bound(source, target, "maximum", "exclusiveMaximum");
  if (typeof format === "string") translateFormat(format, types, target);
}

function withNull(types: readonly Json[], nullable: Json | undefined, version: Document["version"]): readonly Json[] {
  if (version !== "3.0" || nullable !== true || types.includes("null")) return types;
  return [...types, "null"];
}

function typeOf(types: readonly Json[]): Json {
  const [first, ...others] = types;
  if (first !== undefined && others.length === 0) return first;
  return [...types];
}

/** In 3.0 an exclusive bound is a boolean beside the bound. */
function bound(source: JsonObject, target: JsonObject, limit: string, exclusive: string): void {
  const value = source[limit];
  const flag = source[exclusive];
  if (typeof flag === "number") target[exclusive] = flag;
  if (typeof value !== "number") return;
  if (flag === true) target[exclusive] = value;
  else target[limit] = value;
}

function translateFormat(format: string, types: readonly Json[], target: JsonObject): void {
  if (format === NOTE) return;
  // JSON Schema has a word for a text that is read as it stands.
  if (format === "binary") target.contentEncoding ??= "binary";
  else if (isOfNumbers(format, types)) tighten(target, NUMBER_FORMATS[format] ?? {});
  else target.format = format;
}

/** Beside a list of types such a format is about the numbers; beside texts alone nobody knows what it says of them. */
function isOfNumbers(format: string, types: readonly Json[]): boolean {
  if (!Object.hasOwn(NUMBER_FORMATS, format)) return false;
  return types.length === 0 || types.some((type) => type === "integer" || type === "number");
}

function tighten(target: JsonObject, { minimum, maximum }: JsonObject): void {
  if (typeof minimum === "number") target.minimum = Math.max(minimum, numberOr(target.minimum, minimum));
  if (typeof maximum === "number") target.maximum = Math.min(maximum, numberOr(target.maximum, maximum));
}

function numberOr(value: Json | undefined, otherwise: number): number {
  if (typeof value === "number") return value;
  return otherwise;
}
