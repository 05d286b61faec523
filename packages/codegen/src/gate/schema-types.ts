import type { Document, Json, JsonObject, Visit } from "@specwright/openapi";
import { type Defect, type Remedy, takenFor } from "./defect.ts";

const TYPES = ["null", "boolean", "object", "array", "number", "integer", "string"];

/** Types of a schema that JSON Schema does not have. Without its type a schema takes any value, which is right for all. */
export function checkType(document: Document, schema: JsonObject, visit: Visit): Defect[] {
  const { type } = schema;
  if (type === undefined) return [];
  const types = [type].flat();
  const wrong = types.find((one) => !isType(one));
  if (wrong === undefined && types.length > 0) return [];
  let message = '"type" lists no type';
  if (wrong !== undefined) message = `${JSON.stringify(wrong)} is not a type`;
  const hint = `JSON Schema has ${TYPES.join(", ")}.`;
  const remedy = remedyFor(type, [...visit.path, "type"]);
  return [{ ...document.locate(schema, "type"), rule: "schema-type", message, hint, remedy }];
}

function isType(type: Json | undefined): boolean {
  return TYPES.includes(type as string);
}

/** People write types in capitals, and YAML reads the null of a list as no text. Nothing else has only one meaning. */
function remedyFor(type: Json, path: readonly string[]): Remedy {
  const meant = Array.isArray(type) ? type.map(meantByItem) : meantBy(type);
  if ([meant].flat().length === 0 || ![meant].flat().every(isType)) return takenFor("it is ignored", path);
  return takenFor(`it is treated as ${[meant].flat().join(", ")}`, path, meant);
}

function meantByItem(type: Json): Json {
  if (type === null) return "null";
  return meantBy(type);
}

function meantBy(type: Json): Json {
  if (typeof type === "string") return type.toLowerCase();
  return type;
}
