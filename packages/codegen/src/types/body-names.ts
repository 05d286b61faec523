import {
  type Document,
  findOperations,
  isObject,
  itemsOf,
  type Json,
  type JsonObject,
  mediaSchema,
  membersOf,
} from "@specwright/openapi/internal";
import { COMBINERS } from "./schema/context.ts";

/** The name that the type of a body gets which the description gives none: `listPetsResponse`, `addPetBody`. */
export function bodyName(operationId: string, end: "Body" | "Response"): string {
  return `${operationId}${end}`.replace(/[^a-zA-Z0-9]+/g, "_");
}

/** What operations send and give back that has no name in the description, and stands in one operation alone. */
export function unnamedBodies(document: Document): ReadonlySet<Json> {
  const counts = new Map<Json, number>();
  for (const { node } of findOperations(document)) {
    const successes = Object.entries(membersOf(node.responses)).filter(([status]) => status.startsWith("2"));
    for (const holder of [node.requestBody, ...successes.map(([, response]) => response)])
      for (const schema of new Set(schemasIn(holder))) counts.set(schema, (counts.get(schema) ?? 0) + 1);
  }
  return new Set([...counts.keys()].filter((schema) => counts.get(schema) === 1));
}

/** The bodies that are objects with properties of their own, and the items of those that are lists of such. */
function schemasIn(holder: Json | undefined): Json[] {
  const schemas = Object.values(membersOf(membersOf(holder).content)).map((media) => mediaSchema(membersOf(media)));
  return schemas.flatMap((schema) => [schema, membersOf(schema).items]).filter((schema) => isShape(schema));
}

function isShape(schema: Json | undefined): schema is JsonObject {
  if (!isObject(schema) || "$ref" in schema) return false;
  return "properties" in schema || COMBINERS.some((key) => itemsOf(schema[key]).some(isShape));
}
