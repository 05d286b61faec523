import type { Document, Json, JsonObject } from "@specwright/openapi";
import { listed } from "../json-value.ts";

/** Formats that say how a number is kept, as the bounds that they put on its value. */
const NUMBER_FORMATS: { readonly [format: string]: JsonObject } = {
  int32: { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 },
  int64: {},
  float: {},
  double: {},
};

/** Formats that say something to a reader and nothing about the value. */
const NOTES = new Set(["password", "binary"]);

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
  if (NOTES.has(format)) return;
  const numeric = types.length > 0 && types.every((type) => type === "integer" || type === "number" || type === "null");
  const bounds = NUMBER_FORMATS[format];
  if (!numeric || !bounds) {
    target.format = format;
    return;
  }
  if (typeof bounds.minimum === "number" && typeof target.minimum !== "number") target.minimum = bounds.minimum;
  if (typeof bounds.maximum === "number" && typeof target.maximum !== "number") target.maximum = bounds.maximum;
}
