import {
  at,
  type Document,
  isObject,
  itemsOf,
  type Json,
  type JsonObject,
  visitsOf,
} from "@specwright/openapi/internal";
import type { Defect } from "./defect.ts";

/** Rules whose remedies let a schema take more than is meant. */
const WIDENING = new Set(
  "schema-type schema-circle schema-endless schema-unsupported keyword-value pattern-invalid structure".split(" "),
);

/**
 * Lists of alternatives of which exactly one may fit, where one of them takes more than is meant because something of it
 * was ignored. A value that is right would fit two of them.
 * @param mended what was wrong, and is not any more
 */
export function openUnions(document: Document, mended: readonly Defect[]): Defect[] {
  const widened = widenedSchemas(document, mended);
  if (widened.size === 0) return [];
  return visitsOf(document).flatMap(({ kind, node, path }) => {
    if (kind !== "schema" || !isObject(node) || node.anyOf !== undefined) return [];
    const branches = itemsOf(node.oneOf);
    if (branches.length < 2 || !branches.some((branch) => takesMore(document, branch, widened))) return [];
    return [remark(document, node, path)];
  });
}

function remark(document: Document, schema: JsonObject, path: readonly string[]): Defect {
  return {
    ...document.locate(schema, "oneOf"),
    rule: "alternative-open",
    message: 'an alternative of this "oneOf" accepts more than intended, because a part of it is ignored',
    hint: "Correct the alternative.",
    remedy: { done: "a value may fit several", edits: [{ path: [...path, "oneOf"], key: "anyOf" }] },
  };
}

/** The objects that remedies changed, or changed something of. A map among them is no schema, and nobody asks for it. */
function widenedSchemas({ bundled }: Document, mended: readonly Defect[]): Set<Json> {
  const edits = mended.filter(({ rule }) => WIDENING.has(rule)).flatMap(({ remedy }) => remedy?.edits ?? []);
  const around = edits.flatMap(({ path }) => [path, path.slice(0, -1), path.slice(0, -2)]);
  return new Set(around.map((path) => at(bundled, path)).filter(isObject));
}

/** Whether a schema is one of them, as a whole: by a reference, or by what applies to the same value. */
function takesMore(document: Document, branch: Json, widened: ReadonlySet<Json>): boolean {
  const seen = new Set<Json>();
  const open: (Json | undefined)[] = [branch];
  while (open.length > 0) {
    const schema = open.pop();
    if (!isObject(schema) || seen.has(schema)) continue;
    if (widened.has(schema)) return true;
    seen.add(schema);
    if (typeof schema.$ref === "string") open.push(document.resolve(schema.$ref));
    open.push(...["allOf", "anyOf", "oneOf"].flatMap((key) => itemsOf(schema[key])));
  }
  return false;
}
