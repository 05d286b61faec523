import { isObject, listOr } from "../document/json.ts";
import type { SchemaSet } from "../schema/schema-set.ts";
import { shapeOf } from "../schema/shape.ts";

const plain: ReadonlySet<string> = new Set(["integer", "number", "boolean", "null"]);

/** Formats of texts without a comma. */
const formats: ReadonlySet<unknown> = new Set([
  "uuid",
  "date",
  "date-time",
  "time",
  "ipv4",
  "ipv6",
  "hostname",
  "byte",
]);

/** Whether a value of a schema can have a comma in its text, as far as its types, values and format say. */
export function holdsCommas(schemas: SchemaSet, pointer: string | undefined): boolean {
  if (pointer === undefined) return true;
  const { types } = shapeOf(schemas, pointer);
  if (types.size > 0 && [...types].every((type) => plain.has(type))) return false;
  const { value } = schemas.resolved(pointer);
  if (!isObject(value)) return true;
  if (Array.isArray(value.enum)) return listOr(value.enum).some((each) => String(each).includes(","));
  return value.type !== "string" || !formats.has(value.format);
}
