import { memberNamed, shape } from "../document/collections.ts";
import type { Created } from "./known-values.ts";
import type { LiveCase } from "./live-cases.ts";
import { isReachable, pathOnly, withPathValues } from "./path-parameters.ts";
import type { Sending } from "./send-cases.ts";

/** Calls that delete what the run has made and is still there, the inner before the outer. */
export function cleanUpCases({ known, subjects }: Sending, planned: readonly LiveCase[]): LiveCase[] {
  const inner = known.left.toSorted((one, other) => other.values.length - one.values.length);
  return inner.flatMap((made) => {
    const operation = subjects.map((subject) => subject.operation).find((each) => deletes(each, made));
    if (operation === undefined || !made.values.every(isReachable)) return [];
    const input = withPathValues(operation, pathOnly(planned, operation.id), made.values);
    return [{ operation: operation.id, title: "clean-up", input }];
  });
}

/** A deletion that needs nothing but the path. */
function deletes(operation: Sending["subjects"][number]["operation"], made: Created): boolean {
  if (operation.method !== "delete" || memberNamed(operation) === undefined) return false;
  const more = operation.parameters.some(({ in: place, required }) => place !== "path" && required);
  return shape(operation) === made.path && !more && operation.body?.required !== true;
}
