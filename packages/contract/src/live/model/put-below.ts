import type { Item } from "./item.ts";
import { leaves } from "./leaves.ts";
import { ownCollection } from "./own-collection.ts";
import type { Step } from "./step.ts";

/** Whether a request puts something that was there below another parent: its path names the parent, its body the thing. */
export function isPutBelow({ operation, sent }: Step, { id, resource }: Item): boolean {
  if (resource.member.collection === ownCollection(operation)) return false;
  return leaves(sent).some(([, value]) => String(value) === id);
}
