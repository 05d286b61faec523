import { type Document, isObject, type Json, type JsonObject, type Kind } from "@specwright/openapi/internal";
import type { Problem } from "./problem.ts";

/** A reference that leads to no object: whatever is compared instead of it is not what the author meant. */
export function wrongReference(document: Document, kind: Kind, node: JsonObject): Problem[] {
  const { $ref: reference } = node;
  if (reference === undefined || leads(document, kind, reference)) return [];
  const hint =
    typeof reference === "string" && /^#[^/]/.test(reference)
      ? "Give exactly one schema this $anchor, or write its JSON pointer, such as #/components/schemas/Pet."
      : "Fix the pointer, or add what it names.";
  return [{ node, key: "$ref", message: `${JSON.stringify(reference)} points to nothing`, hint }];
}

function leads(document: Document, kind: Kind, reference: Json): boolean {
  const target = typeof reference === "string" ? document.resolve(reference) : undefined;
  return isObject(target) || (kind === "schema" && typeof target === "boolean");
}
