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
  const least = Math.max(leastOf(flat, contained.length), leastWanted);
  const count = countOf(flat, { small, nested, least });
  const items: unknown[] = [];
  for (let at = 0; at < count; at += 1) {
    const put = (): void => void items.push(itemAt(flat, at, contained[at - flat.prefixItems.length], make));
    if (at < least) put();
    else if (!attempt(put)) break;
  }
  if (!flat.uniqueItems) return items;
  return withoutRepetition(items);
}

// Items that `contains` asks for stand behind those of `prefixItems`, where there may be no room for them.
function leastOf({ minItems, prefixItems }: FlatSchema, contained: number): number {
  if (prefixItems.length > 0) return minItems;
  return Math.max(minItems, contained);
}

function countOf(
  { maxItems }: FlatSchema,
  { small, nested, least }: { small: boolean; nested: boolean; least: number },
): number {
  if (small) return least;
  const most = mostOf(maxItems, least);
  if (!nested) return most;
  return Math.max(least, Math.min(most, 2));
}

function mostOf(maxItems: number, least: number): number {
  if (!Number.isFinite(maxItems)) return Math.max(2, least);
  return Math.min(maxItems, mostItems);
}

function itemAt(flat: FlatSchema, at: number, contained: string | undefined, make: MakePart): unknown {
  const index = Number(flat.uniqueItems) * at;
  const prefix = flat.prefixItems[at];
  if (prefix !== undefined) return make(prefix, index);
  if (contained !== undefined) return make(matchingItem(flat, contained), index);
  const limited = flat.contains.find(({ most }) => Number.isFinite(most));
  if (limited !== undefined) return make(otherItem(flat, limited.pointer), index);
  if (flat.items !== undefined) return make(flat.items, index);
  return `item${at}`;
}

function withoutRepetition(items: readonly unknown[]): unknown[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
