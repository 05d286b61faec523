import { type FoundOperation, IGNORED_HEADERS, type JsonObject, operationPath } from "@specwright/openapi/internal";
import { indexedObjects } from "./defect.ts";

/** A parameter of an operation, and where it is listed. */
export interface Listed {
  readonly operation: FoundOperation;
  readonly parameter: JsonObject;
  /** Keys from the root of the description to its entry in the list. */
  readonly path: readonly string[];
}

/** What `parametersOf` says, with the place of each entry. */
export function listedParameters(operation: FoundOperation): Listed[] {
  const { item, node, path } = operation;
  const keyOf = ({ in: place, name }: JsonObject): string => `${place} ${name}`;
  const own = indexedObjects(node.parameters);
  const taken = new Set(own.map(([, parameter]) => keyOf(parameter)));
  const shared = indexedObjects(item.parameters).filter(([, parameter]) => !taken.has(keyOf(parameter)));
  const list = (entries: [number, JsonObject][], holder: readonly string[]): Listed[] =>
    entries.map(([index, parameter]) => ({ operation, parameter, path: [...holder, "parameters", String(index)] }));
  return [...list(shared, ["paths", path]), ...list(own, operationPath(operation))].filter(
    ({ parameter }) => !isIgnored(parameter),
  );
}

function isIgnored({ in: place, name }: JsonObject): boolean {
  return place === "header" && IGNORED_HEADERS.has(String(name).toLowerCase());
}
