import { shape } from "../../document/collections.ts";
import type { Operation } from "../../document/operation.ts";

const verb = /\/(list|search|query|find|filter|all|batch|bulk|bulk-create|create|add)$/i;

/** The collection that an operation is about, by its path: `/users` of `/users`, `/users/list` and `/users/batch`. */
export function ownCollection(operation: Operation): string {
  return shape(operation).replace(verb, "");
}

/** The same of a path that was asked for. */
export function withoutVerb(path: string): string {
  return path.replace(verb, "");
}
