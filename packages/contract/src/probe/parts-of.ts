import { isObject } from "../document/json.ts";
import type { FlatSchema, SchemaNode } from "../generate/flat-schema.ts";
import { memberNode } from "../generate/sample-object.ts";

/** The parts of a value that are tried in their places, and the value that they are tried in. */
export interface Parts {
  readonly shown: unknown;
  readonly parts: readonly Part[];
}

interface Part {
  /** The name of the member, or the index of the item. */
  readonly name: string;
  readonly node: SchemaNode;
}

export function partsOf(flat: FlatSchema, value: unknown): Parts {
  if (Array.isArray(value)) {
    const shown = shortened(flat, value);
    return { shown, parts: itemsOf(flat, shown.length) };
  }
  const names = isObject(value) ? Object.keys(value) : [];
  const parts = names.flatMap((name): Part[] => {
    const node = memberNode(flat, name);
    return node === undefined ? [] : [{ name, node }];
  });
  return { shown: value, parts };
}

/** Beside its neighbours an item of unique ones could only be tried with what they are not. */
function shortened({ uniqueItems, minItems }: FlatSchema, value: unknown[]): unknown[] {
  const least = Math.max(1, minItems);
  return uniqueItems && value.length > least ? value.slice(0, least) : value;
}

/** One of the further items stands for all of them. */
function itemsOf({ items, prefixItems }: FlatSchema, length: number): Part[] {
  const fixed = prefixItems.slice(0, length).map((node, index) => ({ name: String(index), node }));
  if (items === undefined || length <= prefixItems.length) return fixed;
  return [{ name: String(prefixItems.length), node: items }, ...fixed];
}
