import {
  type Diagnostic,
  type Document,
  isObject,
  itemsOf,
  type Json,
  type JsonObject,
  membersOf,
  type Visit,
  visitsOf,
} from "@specwright/openapi/internal";
import type { ValueSettings } from "../settings/settings.ts";
import { Clashes } from "./clashes.ts";
import { leafOf, markOf } from "./leaf.ts";
import { isNull, tagsOf } from "./tags.ts";
import { Ways } from "./ways.ts";

/** A description whose formats say which of them are a type of their own in a program. */
export interface MarkedDocument {
  readonly document: Document;
  /** What stays as it is on the wire, because nobody can tell it from something else. */
  readonly notes: readonly Diagnostic[];
}

/** Marks the formats that the settings want as a type of their own. */
export function markValues(document: Document, settings: ValueSettings = {}): MarkedDocument {
  if (Object.keys(settings).length === 0) return { document, notes: [] };
  const visits = visitsOf(document);
  const marks = new Map<Json, { readonly mark: string; readonly path: readonly string[] }>();
  for (const visit of visits) {
    const { kind, node } = visit;
    const mark = kind === "schema" && isObject(node) ? markOf(node, settings) : undefined;
    if (mark !== undefined) marks.set(node, { mark, path: visit.path });
  }
  if (marks.size === 0) return { document, notes: [] };
  const undecided = undecidedIn(document, visits, (schema) => leafOf({ format: marks.get(schema)?.mark }));
  const edits = [...marks]
    .filter(([schema]) => !undecided.has(schema as JsonObject))
    .map(([, { mark, path }]) => ({ path: [...path, "format"], value: mark }));
  return { document: document.edit(edits), notes: [...undecided].map((schema) => noteOf(document, schema)) };
}

function undecidedIn(
  document: Document,
  visits: readonly Visit[],
  leaf: ConstructorParameters<typeof Clashes>[1],
): ReadonlySet<JsonObject> {
  const ways = new Ways((reference) => document.resolve(reference));
  const clashes = new Clashes(ways, leaf);
  for (const { kind, node } of visits) {
    if (!isObject(node)) continue;
    if (kind === "schema") compareIn(node, ways, clashes);
    // Which of its media types a response has, the client does not tell from its value.
    if (kind === "response") comparePairs(Object.values(membersOf(node.content)).map(schemaOf), clashes, false);
  }
  return clashes.found;
}

function compareIn(schema: JsonObject, ways: Ways, clashes: Clashes): void {
  for (const key of ["anyOf", "oneOf"] as const) {
    const branches = itemsOf(schema[key]).filter((branch) => !isNull(branch));
    if (!tagsOf(schema, branches, ways)) comparePairs(branches, clashes, false);
  }
  const { anyOf = [], oneOf = [], allOf, $ref, ...own } = schema;
  const target = typeof $ref === "string" ? [{ $ref }] : [];
  const parts = [...target, own, ...itemsOf(allOf), ...[anyOf, oneOf].map((some) => ({ anyOf: some }))];
  if (target.length + itemsOf(allOf).length + itemsOf(anyOf).length + itemsOf(oneOf).length > 0)
    comparePairs(parts, clashes, true);
}

function comparePairs(schemas: readonly (Json | undefined)[], clashes: Clashes, together: boolean): void {
  for (const [index, one] of schemas.entries())
    for (const other of schemas.slice(index + 1)) clashes.compare(one, other, together);
}

function schemaOf(media: Json): Json | undefined {
  const { schema, itemSchema } = membersOf(media);
  return itemSchema ?? schema;
}

function noteOf(document: Document, schema: JsonObject): Diagnostic {
  const wire = schema.type === "integer" ? "a number" : "text";
  return {
    ...document.locate(schema, "format"),
    rule: "value-undecided",
    message: `"${schema.format}" stays ${wire} here: another schema of the same value says that it is something else`,
    hint: "Describe the alternatives so that a member with one constant tells them apart, or leave it as it is.",
  };
}
