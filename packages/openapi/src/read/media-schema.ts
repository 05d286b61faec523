import type { Json, JsonObject } from "../json/json.ts";

/**
 * The schema of a body, or of each item of a body that is a sequence: JSON lines, events. OpenAPI 3.2 has a keyword of its
 * own for the items; descriptions of before write their schema under `schema`.
 */
export function mediaSchema({ schema, itemSchema }: JsonObject): Json | undefined {
  return itemSchema ?? schema;
}
