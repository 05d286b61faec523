import { type Document, isObject, itemsOf, type JsonObject, visitsOf } from "@specwright/openapi/internal";
import type { Defect } from "./defect.ts";

/**
 * Places where OpenAPI gives `nullable: true` no meaning, or where what stands beside it refuses null. A client takes it
 * for what authors mean. Nothing is missing.
 */
export function nullables(document: Document): Defect[] {
  return visitsOf(document).flatMap(({ kind, node }) => {
    if (kind !== "schema" || !isObject(node) || node.nullable !== true) return [];
    const message = reasonOf(document, node);
    return message === undefined ? [] : [remark(document, node, message)];
  });
}

function remark(document: Document, schema: JsonObject, message: string): Defect {
  return {
    ...document.locate(schema, "nullable"),
    rule: "nullable-unclear",
    message,
    hint: "Say it in words that mean null to every reader: an alternative of anyOf, or a type and an enum that have it.",
    remedy: { done: "null is accepted, as intended", edits: [] },
  };
}

function reasonOf({ version }: Document, schema: JsonObject): string | undefined {
  const combiner = ["allOf", "oneOf", "anyOf"].find((keyword) => schema[keyword] !== undefined);
  if (version !== "3.0") {
    if ([schema.type].flat().includes("null")) return undefined;
    return `OpenAPI ${version} has no "nullable"`;
  }
  if (schema.$ref !== undefined)
    return `OpenAPI 3.0 ignores "nullable" beside a $ref, as it does with every keyword there`;
  if (combiner !== undefined && schema.type === undefined)
    return 'there is no type beside "nullable" that it could widen';
  if (combiner !== undefined) return `"nullable" does not widen the ${combiner} beside it`;
  if (schema.enum === undefined || itemsOf(schema.enum).includes(null)) return undefined;
  return 'the enum beside "nullable" does not list null';
}
