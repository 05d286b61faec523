import { isBytes, isObject, itemsOf, type Json, type JsonObject } from "@specwright/openapi/internal";
import { rewriteArray } from "./array.ts";
import { omit, type SchemaContext } from "./context.ts";
import { rewriteObject } from "./object.ts";

/** The format under which the type hook recognizes bytes. */
export const BLOB = "specwright-blob";

/** A schema that is neither a reference nor a combination of others. */
export function rewritePlain(schema: JsonObject, context: SchemaContext): JsonObject {
  if (schema.const === null) return { ...omit(schema, ["const"]), type: "null" };
  if (context.view === "form" && isBytes(schema)) return { ...schema, type: "string", format: BLOB };
  if (itemsOf(schema.enum).some(looksLikeReference)) return rewritePlain(omit(schema, ["enum"]), context);
  if ("enum" in schema || "const" in schema) return omit(schema, [...OF_OTHER_VALUES, ...typeOfObjects(schema)]);
  return rewriteArray(rewriteObject(schema, context), context);
}

/** What says nothing that a list of values does not say. */
const OF_OTHER_VALUES = ["properties", "additionalProperties", "items", "required"];

/** openapi-typescript takes the values that are listed beside this type for schemas. */
function typeOfObjects({ type }: JsonObject): string[] {
  return type === "object" ? ["type"] : [];
}

/** openapi-typescript follows what is called `$ref` in a value too. The type is wider then, and the check is not. */
function looksLikeReference(value: Json): boolean {
  return isObject(value) && Object.hasOwn(value, "$ref");
}
