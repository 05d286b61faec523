import { isObject, type Json, type JsonObject } from "../json/json.ts";
import type { Kind } from "./kind.ts";
import { walk } from "./walk.ts";

/** A reference that OpenAPI follows, and the object that holds it. */
export interface Reference {
  readonly kind: Kind;
  readonly node: JsonObject;
  readonly reference: string;
  /** Keys from the root to the object. */
  readonly path: readonly string[];
}

/** Every `$ref` in an object and below it. What only looks like one, in data, in names or in extensions, is none. */
export function* references(kind: Kind, node: Json, path: readonly string[] = []): Generator<Reference> {
  if (isReference(node)) yield { kind, node, reference: node.$ref, path };
  for (const visit of walk(kind, node, path)) {
    const { kind, node } = visit;
    if (isReference(node)) yield { kind, node, reference: node.$ref, path: visit.path };
  }
}

function isReference(node: Json): node is JsonObject & { readonly $ref: string } {
  return isObject(node) && Object.hasOwn(node, "$ref") && typeof node.$ref === "string";
}
