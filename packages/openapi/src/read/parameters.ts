import type { JsonObject } from "../json/json.ts";
import { objectsIn } from "../json/parts.ts";
import type { FoundOperation } from "./operations.ts";

/** Header parameters with these names are ignored: OpenAPI describes these headers elsewhere. */
export const IGNORED_HEADERS: ReadonlySet<string> = new Set(["accept", "content-type", "authorization"]);

/**
 * The parameters of an operation: first those of its path item, then its own, which replace parameters of the path item
 * with the same name and place. Parameters that OpenAPI ignores are left out.
 */
export function parametersOf({ item, node }: FoundOperation): JsonObject[] {
  const own = objectsIn(node.parameters);
  const key = (parameter: JsonObject): string => `${parameter.in} ${parameter.name}`;
  const taken = new Set(own.map(key));
  return [...objectsIn(item.parameters).filter((parameter) => !taken.has(key(parameter))), ...own].filter(
    ({ in: place, name }) => !(place === "header" && IGNORED_HEADERS.has(String(name).toLowerCase())),
  );
}
