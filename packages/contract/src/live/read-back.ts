import { memberNamed, shape } from "../document/collections.ts";
import type { Operation } from "../document/operation.ts";
import type { Subject } from "../suite/subject.ts";
import type { LiveCase } from "./live-cases.ts";
import { type Input, valueIn } from "./live-input.ts";
import { pathOnly, pathParameters, withPathValues } from "./path-parameters.ts";

const changing: ReadonlySet<string> = new Set(["put", "patch", "delete"]);

/** The call that reads what was changed or deleted, if one needs nothing but its path. */
export function readBackCases(
  subjects: readonly Subject[],
  planned: readonly LiveCase[],
  { operation: id, input }: LiveCase,
): LiveCase[] {
  const operations = subjects.map(({ operation }) => operation);
  const changed = operations.find((operation) => operation.id === id);
  if (changed === undefined || !changing.has(changed.method) || memberNamed(changed) === undefined) return [];
  const reads = operations.find((each) => isReadOf(each, changed));
  if (reads === undefined) return [];
  const values = pathParameters(changed).map((parameter) => valueIn(input, parameter));
  const path = withPathValues(reads, { ...pathOnly(planned, reads.id), ...pathOf(input) }, values);
  return [{ operation: reads.id, title: `after ${changed.id}`, input: path }];
}

function pathOf({ path }: Input): Input {
  return path === undefined ? {} : { path };
}

function isReadOf(operation: Operation, changed: Operation): boolean {
  const more = operation.parameters.some(({ in: place, required }) => place !== "path" && required);
  return operation.method === "get" && shape(operation) === shape(changed) && !more;
}
