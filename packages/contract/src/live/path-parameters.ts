import { membersOf } from "../document/collections.ts";
import type { Operation, Parameter } from "../document/operation.ts";

/** The parameters of the path's placeholders, from left to right. */
export function pathParameters(operation: Operation): Parameter[] {
  return membersOf(operation).flatMap(({ placeholder }) => {
    return operation.parameters.find(({ in: place, name }) => place === "path" && name === placeholder) ?? [];
  });
}
