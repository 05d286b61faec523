import { localPointer } from "@specwright/openapi";
import { isObject, type UnknownObject, valueAt } from "./json.ts";

/**
 * Where a chain of objects ends that are nothing but references: each says nothing of its own, and so long chains cost
 * no depth. The pointer itself where it leads to none, or to a circle.
 */
export function endOfReferences(root: UnknownObject, pointer: string): string {
  const passed = new Set<string>();
  let here = pointer;
  while (!passed.has(here)) {
    passed.add(here);
    const next = bareReference(valueAt(root, here));
    if (next === undefined) return here;
    here = next;
  }
  return pointer;
}

function bareReference(value: unknown): string | undefined {
  if (!isObject(value) || typeof value.$ref !== "string" || Object.keys(value).length > 1) return undefined;
  return localPointer(value.$ref);
}
