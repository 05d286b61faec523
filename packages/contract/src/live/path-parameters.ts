import { membersOf } from "../document/collections.ts";
import type { Operation, Parameter } from "../document/operation.ts";
import type { LiveCase } from "./live-cases.ts";
import { type Input, withValue } from "./live-input.ts";

/** The parameters of the placeholders that fill a segment of the path, from left to right. */
export function pathParameters(operation: Operation): Parameter[] {
  return membersOf(operation).flatMap(({ placeholder }) => {
    return operation.parameters.find(({ in: place, name }) => place === "path" && name === placeholder) ?? [];
  });
}

/** An input with other values in the segments of the path. */
export function withPathValues(operation: Operation, input: Input, values: readonly unknown[]): Input {
  return pathParameters(operation).reduce((all, parameter, index) => withValue(all, parameter, values[index]), input);
}

/** Nothing but the path of an operation's first case: what stands in it beside ids, such as a version. */
export function pathOnly(planned: readonly LiveCase[], operation: string): Input {
  const { path } = planned.find((each) => each.operation === operation)?.input ?? {};
  return path === undefined ? {} : { path };
}

/** Whether a path can lead to a name: URLs leave out a segment that is one dot or two. */
export function isReachable(name: unknown): boolean {
  return !["", ".", ".."].includes(String(name));
}
