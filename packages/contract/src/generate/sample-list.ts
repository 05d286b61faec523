import { both, type FlatSchema, nodeAt, type SchemaNode } from "./flat-schema.ts";
import type { MakePart } from "./sample-object.ts";
import { attempt } from "./unbuildable.ts";

const mostItems = 100;

/** The node of an item that matches what `contains` asks for. */
export function matchingItem({ items }: FlatSchema, pointer: string): SchemaNode {
  return both(items, nodeAt(pointer));
}

/** The node of an item that does not. */
export function otherItem({ items }: FlatSchema, pointer: string): SchemaNode {
  const node = items ?? { ...nodeAt(pointer), pointers: [] };
  return { ...node, refused: [...node.refused, pointer] };
}

/**
 * A list with as few items as the schema allows, or as many.
 *
 * @param nested Whether it stands deep inside another value: then it stays short.
 */
export function listOf(
  flat: FlatSchema,
  { small, nested, least: leastWanted }: { small: boolean; nested: boolean; least: number },
  make: MakePart,
): unknown[] {
  const contained = flat.contains.flatMap(({ pointer, least }) => Array<string>(least).fill(pointer));
  const least = Math.max(flat.minItems, flat.prefixItems.length === 0 ? contained.length : 0, leastWanted);
  const most = Number.isFinite(flat.maxItems) ? Math.min(flat.maxItems, mostItems) : Math.max(2, least);
  const count = small ? least : nested ? Math.max(least, Math.min(most, 2)) : most;
  const items: unknown[] = [];
  for (let at = 0; at < count; at += 1) {
    const put = (): void => void items.push(itemAt(flat, at, contained[at - flat.prefixItems.length], make));
    if (at < least) put();
    else if (!attempt(put)) break;
  }
  return flat.uniqueItems ? withoutRepetition(items) : items;
}

function itemAt(flat: FlatSchema, at: number, contained: string | undefined, make: MakePart): unknown {
  const index = flat.uniqueItems ? at : 0;
  const prefix = flat.prefixItems[at];
  if (prefix !== undefined) return make(prefix, index);
  if (contained !== undefined) return make(matchingItem(flat, contained), index);
  const limited = flat.contains.find(({ most }) => Number.isFinite(most));
  if (limited !== undefined) return make(otherItem(flat, limited.pointer), index);
  return flat.items === undefined ? `item${at}` : make(flat.items, index);
}

function withoutRepetition(items: readonly unknown[]): unknown[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
