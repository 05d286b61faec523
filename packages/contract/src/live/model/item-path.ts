import { memberNamed, membersOf } from "../../document/collections.ts";
import type { Resource } from "./resources.ts";
import { keyOfStep, type Step } from "./step.ts";

/** The values of the path that leads to a thing, from left to right, and the path itself. */
export interface ItemPath {
  readonly values: readonly string[];
  readonly key: string;
}

/** The path to something that an answer shows, if the request had all that it takes: a clone stands beside its origin. */
export function itemPath(resource: Resource, step: Step, id: string, key: string | undefined): ItemPath | undefined {
  if (key === keyOfStep(step) && memberNamed(step.operation) !== undefined) return { values: step.values, key };
  const { collection } = resource.member;
  const values = ancestorsOf(collection).map((outer) => segmentOf(outer, step));
  if (!values.every((value) => value !== undefined)) return undefined;
  const own = key ?? keyIn(collection, [...values, id]);
  return own === undefined ? undefined : { values: [...values, id], key: own };
}

/** `/teams` and `/teams/{}/users` of `/teams/{}/users/{}/notes`. */
function ancestorsOf(collection: string): string[] {
  return [...collection.matchAll(/\/\{\}(?=\/|$)/g)].map(({ index }) => collection.slice(0, index));
}

function segmentOf(collection: string, { operation, values }: Step): string | undefined {
  const index = membersOf(operation).findIndex((member) => member.collection === collection);
  return index < 0 ? undefined : values[index];
}

/** Undefined where something else in the path has to be filled. */
function keyIn(collection: string, values: readonly string[]): string | undefined {
  let index = 0;
  const path = `${collection}/{}`.replaceAll(/(?<=\/)\{\}(?=\/|$)/g, () => values[index++] ?? "");
  return path.includes("{}") ? undefined : path;
}
