import type { Item } from "./item.ts";
import type { Items } from "./items.ts";

/** Other things of the same kind below the same parent. */
export function neighboursOf(items: Items, item: Item): Item[] {
  return items.of(item.resource).filter((other) => {
    if (other === item || other.gone !== undefined) return false;
    if (item.key === undefined || other.key === undefined) return true;
    return parentOf(item.key) === parentOf(other.key);
  });
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}
