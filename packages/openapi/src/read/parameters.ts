import { isObject, type Json, type JsonObject } from "../json/json.ts";
import type { FoundOperation } from "./operations.ts";

/** OpenAPI says that these are described elsewhere and that parameters of these names are ignored. */
export const IGNORED_HEADERS: ReadonlySet<string> = new Set(["accept", "content-type", "authorization"]);

/** The parameters of an operation, its own before those of its path. */
export function parametersOf({ item, node }: FoundOperation): JsonObject[] {
  const own = list(node.parameters);
  const key = (parameter: JsonObject): string => `${parameter.in} ${parameter.name}`;
  const taken = new Set(own.map(key));
  return [...list(item.parameters).filter((parameter) => !taken.has(key(parameter))), ...own].filter(
    ({ in: place, name }) => !(place === "header" && IGNORED_HEADERS.has(String(name).toLowerCase())),
  );
}

function list(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
