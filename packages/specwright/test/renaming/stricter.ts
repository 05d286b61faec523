import type { Json, JsonObject } from "./json.ts";
import { rewrite } from "./rewrite.ts";

/** The same description with a limit for each text and number, and everything required that has a name. */
export function stricter(description: JsonObject): JsonObject {
  return rewrite(description, {
    name: (_, name) => name,
    data: (value) => value,
    object: (type, node) => (type === "schema" ? strictSchema(node) : node),
  });
}

function strictSchema(schema: JsonObject): JsonObject {
  if (schema.enum !== undefined) return schema;
  if (schema.type === "string") return { ...schema, maxLength: 3 };
  if (schema.type === "integer") return { ...schema, maximum: 4 };
  if (typeof schema.properties !== "object" || schema.discriminator !== undefined) return schema;
  return {
    ...schema,
    required: [...new Set([...((schema.required as Json[]) ?? []), ...Object.keys(schema.properties ?? {}).slice(-1)])],
  };
}
