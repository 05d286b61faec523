import { isObject, type Json, type JsonObject, objectOf } from "@specwright/openapi/internal";
import type { PlannedClient } from "./client.ts";

/** Keys whose text becomes a comment. A property of that name has a schema, and no text. */
const DOCS = new Set(["description", "summary", "title"]);
/** What stands there is data, whatever its keys are called. */
const DATA = new Set(["enum", "const"]);

/** The same client without the words that its types are explained by: the compiler does not ask for them. */
export function withoutDocs({ typed, model, ...client }: PlannedClient): PlannedClient {
  const operations = model.operations.map((one) => ({ ...one, description: "", summary: "" }));
  const schemas = model.schemas.map((one) => ({ ...one, description: "" }));
  return { ...client, typed: bare(typed) as JsonObject, model: { ...model, operations, schemas } };
}

function bare(node: Json): Json {
  if (Array.isArray(node)) return node.map(bare);
  if (!isObject(node)) return node;
  return objectOf(
    Object.entries(node)
      .filter(([key, value]) => typeof value !== "string" || !DOCS.has(key))
      .map(([key, value]) => [key, DATA.has(key) ? value : bare(value)]),
  );
}
