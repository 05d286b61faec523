import { isObject, type Json, type JsonObject } from "../json/json.ts";
import { membersOf } from "../json/parts.ts";
import type { Document } from "../load/document.ts";
import type { Edit } from "../load/edit.ts";
import { visitsOf } from "./visits.ts";

const LINES =
  /^application\/((x-)?(ndjson|jsonl|jsonlines|json-lines|json-stream|json-seq)|stream\+json|.+\+(ndjson|jsonl|json-seq))\s*(;|$)/i;

/**
 * Gives each body of a request that is JSON line by line the schema of what a caller has: the list of all lines, of which
 * there is one at least, because a body without any is none. Descriptions have the schema of a line there, under
 * `itemSchema` or `schema`, or that of the list. A text holds all lines already.
 */
export function lineBodies(document: Document): Edit[] {
  return visitsOf(document).flatMap(({ kind, node, path }) => {
    if (kind !== "requestBody") return [];
    return Object.entries(membersOf(membersOf(node).content)).flatMap(([type, media]): Edit[] => {
      if (!LINES.test(type) || !isObject(media)) return [];
      const { itemSchema, ...others } = media;
      const schema = itemSchema === undefined ? ofAll(document, media.schema) : listOf(itemSchema);
      return schema ? [{ path: [...path, "content", type], value: { ...others, schema } }] : [];
    });
  });
}

function ofAll(document: Document, schema: Json | undefined): Json | undefined {
  const target = targetOf(document, schema);
  if (!isObject(target) || Object.keys(target).length === 0) return undefined;
  const types = [target.type].flat();
  if (types.includes("string")) return { type: "string", minLength: 1 };
  if (types.includes("array")) return { minItems: 1, ...target };
  return listOf(schema as Json);
}

function listOf(items: Json): JsonObject {
  return { type: "array", items, minItems: 1 };
}

function targetOf(document: Document, schema: Json | undefined): Json | undefined {
  const passed = new Set<Json>();
  let here = schema;
  while (isObject(here) && typeof here.$ref === "string" && !passed.has(here)) {
    passed.add(here);
    here = document.resolve(here.$ref);
  }
  return here;
}
