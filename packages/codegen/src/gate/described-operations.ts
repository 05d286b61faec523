import { type Document, isObject, type JsonObject, METHODS, membersOf } from "@specwright/openapi/internal";
import { strayMethods } from "./stray-operations.ts";

/** How many operations a description has, those included that no client can have. */
export function describedOperations({ inlined }: Document): number {
  const items = Object.entries(membersOf(inlined.paths)).filter(([path]) => !path.startsWith("x-"));
  return items.reduce((sum, [, item]) => sum + (isObject(item) ? operationsIn(item) : 0), 0);
}

function operationsIn(item: JsonObject): number {
  const known = [...METHODS, "trace", "query"].filter((method) => isObject(item[method])).length;
  const stray = strayMethods(item).length;
  return known + stray + Object.values(membersOf(item.additionalOperations)).filter(isObject).length;
}
