import { memberNamed, shape } from "../document/collections.ts";
import type { Operation } from "../document/operation.ts";
import type { Subject } from "../suite/subject.ts";
import type { LiveCase } from "./live-cases.ts";
import { type Input, valueIn, withValue } from "./live-input.ts";
import { pathParameters } from "./path-parameters.ts";

const changing: ReadonlySet<string> = new Set(["put", "patch", "delete"]);

/** The call that reads what was changed or deleted, if one needs nothing but its path. */
export function readBackCases(subjects: readonly Subject[], changed: Operation, input: Input): LiveCase[] {
  if (!changing.has(changed.method) || memberNamed(changed) === undefined) return [];
  const reads = subjects.map(({ operation }) => operation).find((each) => isReadOf(each, changed));
  if (reads === undefined) return [];
  const values = pathParameters(changed).map((parameter) => valueIn(input, parameter));
  const path = pathParameters(reads).reduce<Input>(
    (all, parameter, index) => withValue(all, parameter, values[index]),
    {},
  );
  return [{ operation: reads.id, title: `after ${changed.id}`, input: path }];
}

function isReadOf(operation: Operation, changed: Operation): boolean {
  const more = operation.parameters.some(({ in: place, required }) => place !== "path" && required);
  return operation.method === "get" && shape(operation) === shape(changed) && !more;
}
