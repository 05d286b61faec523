import { children, isObject, type Json, targetOf } from "@specwright/openapi/internal";
import type { UnknownObject } from "../document/json.ts";

/** Schemas that an answer may be made of, each as often as it is reached: Prism writes all of them out. */
const MOST = 10_000;
/** Schemas inside each other. */
const DEEPEST = 250;

interface Tree {
  readonly root: UnknownObject;
  /** References on the way to a schema: a circle is not followed again. */
  readonly open: Set<string>;
  left: number;
}

/**
 * Refuses a schema that no answer can be made of in seconds.
 *
 * @throws Error that says which limit it is beyond, and what to do
 */
export function checkAnswerSize(root: UnknownObject, schema: Json): void {
  count({ root, open: new Set(), left: MOST }, schema, 0);
}

function count(tree: Tree, schema: Json, depth: number): void {
  if (!isObject(schema)) return;
  tree.left -= 1;
  if (tree.left < 0)
    throw beyond(`would be made of more than ${MOST.toLocaleString("en")} schemas`, "limit-expansions");
  if (depth > DEEPEST) throw beyond(`would be more than ${DEEPEST} levels deep`, "limit-depth");
  const { $ref: reference } = schema;
  if (typeof reference === "string" && !tree.open.has(reference)) {
    tree.open.add(reference);
    // What is nothing but a reference is no level of its own.
    const next = Object.keys(schema).length === 1 ? depth : depth + 1;
    count(tree, targetOf(tree.root, reference) ?? true, next);
    tree.open.delete(reference);
  }
  for (const { kind, node } of children("schema", schema)) if (kind === "schema") count(tree, node, depth + 1);
}

function beyond(found: string, limit: string): Error {
  return new Error(`${limit}: An answer made of this schema ${found}. Give the response an example.`);
}
