import { isObject, type UnknownObject } from "../../document/json.ts";
import { both, nodeAt } from "../flat-schema.ts";
import { type FlatSchemaDraft, listed, numberOr } from "./flat-schema-draft.ts";

/** What lists have to be. */
export function readArrays(draft: FlatSchemaDraft, schema: UnknownObject, pointer: string): void {
  const { items, contains, uniqueItems } = schema;
  draft.minItems = Math.max(draft.minItems, numberOr(schema.minItems, 0));
  atMost(draft, numberOr(schema.maxItems, Infinity), "maxItems");
  if (uniqueItems === true) draft.uniqueItems = true;
  const prefix = listed(schema, pointer, "prefixItems").map(nodeAt);
  if (prefix.length > draft.prefixItems.length) draft.prefixItems = prefix;
  if (items === false) atMost(draft, prefix.length, "items");
  else if (isObject(items)) draft.items = both(draft.items, nodeAt(`${pointer}/items`));
  if (isObject(contains)) {
    const [least, most] = [numberOr(schema.minContains, 1), numberOr(schema.maxContains, Infinity)];
    draft.contains = [...draft.contains, { pointer: `${pointer}/contains`, least, most }];
  }
}

/** `unevaluatedItems`, when everything else about a list is known. */
export function readFurtherItems(draft: FlatSchemaDraft, schema: UnknownObject, pointer: string): void {
  const { unevaluatedItems } = schema;
  if (draft.items !== undefined || unevaluatedItems === undefined || unevaluatedItems === true) return;
  const [matching] = draft.contains;
  // Items that `contains` matches count as looked at.
  if (isObject(unevaluatedItems)) draft.items = nodeAt(`${pointer}/unevaluatedItems`);
  else if (matching === undefined) atMost(draft, draft.prefixItems.length, "unevaluatedItems");
  else draft.items = nodeAt(matching.pointer);
}

function atMost(draft: FlatSchemaDraft, count: number, by: FlatSchemaDraft["maxItemsBy"]): void {
  if (count >= draft.maxItems) return;
  draft.maxItems = count;
  draft.maxItemsBy = by;
}
