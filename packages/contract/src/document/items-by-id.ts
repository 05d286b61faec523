import { isObject } from "./json.ts";
import { comparable } from "./member-names.ts";

type Lists = readonly (readonly unknown[])[];

/** Lists with the id of each item in its place, or with the items themselves if they have no id that tells them apart. */
export function byId(lists: Lists): unknown[][] {
  const key = keysOf(lists).find((each) => tellsApart(lists, each));
  return lists.map((list) => list.map((item) => (key === undefined ? item : (item as Record<string, unknown>)[key])));
}

function keysOf(lists: Lists): string[] {
  const first = lists.flat()[0];
  if (!isObject(first)) return [];
  const keys = Object.keys(first).filter((key) => /(id|key|slug)$/.test(comparable(key)));
  // Its own id before those of others.
  return keys.toSorted((one, other) => comparable(one).length - comparable(other).length);
}

/** Whether each item has it, and no two of one list have the same. */
function tellsApart(lists: Lists, key: string): boolean {
  const values = lists.map((list) => list.map((item) => (isObject(item) ? item[key] : undefined)));
  const isName = (value: unknown): boolean => typeof value === "string" || typeof value === "number";
  return values.every((own) => own.every(isName) && new Set(own).size === own.length);
}
