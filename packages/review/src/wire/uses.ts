import { isObject, type JsonObject } from "@specwright/openapi/internal";
import { asObject } from "../json-value.ts";
import type { SchemaUse } from "../schema/schema-use.ts";

/** How a schema is used by an object that has it under `schema`. */
export function schemaUse(holder: JsonObject): SchemaUse {
  return { schema: holder.schema, holder, key: "schema" };
}

/** The schema of a body, or of each item of one that is a sequence: OpenAPI 3.2 has a keyword of its own for those. */
export function mediaUse(media: JsonObject): SchemaUse {
  if (!("itemSchema" in media)) return schemaUse(media);
  return { schema: media.itemSchema, holder: media, key: "itemSchema" };
}

/** The schema of a parameter or header, which stands in its media type where it is serialized as one. */
export function valueUse(holder: JsonObject): SchemaUse {
  const [media] = Object.values(asObject(holder.content)).filter(isObject);
  return schemaUse(media ?? holder);
}
