import { memberNamed } from "../document/collections.ts";
import type { Operation } from "../document/operation.ts";
import { isAt } from "./known-values.ts";
import type { LiveCase } from "./live-cases.ts";
import { pathOnly, withPathValues } from "./path-parameters.ts";
import type { Sending } from "./sending.ts";

/** Calls that delete what the run has made and is still there, the inner before the outer. */
export function cleanUpCases({ known, subjects, world }: Sending, planned: readonly LiveCase[]): LiveCase[] {
  const inner = known.left.toSorted((one, other) => (other.values?.length ?? 0) - (one.values?.length ?? 0));
  return inner.flatMap((made) => {
    const operations = subjects.map((subject) => subject.operation);
    const learned = world.deleters.get(made.resource)?.id;
    const operation =
      operations.find((each) => deletesByPath(each) && isAt(each, made)) ?? operations.find(({ id }) => id === learned);
    if (operation === undefined || made.values === undefined) return [];
    const input = withPathValues(operation, pathOnly(planned, operation.id), made.values);
    return [{ operation: operation.id, title: "clean-up", input }];
  });
}

/** A deletion that needs nothing but the path. */
function deletesByPath(operation: Operation): boolean {
  if (operation.method !== "delete" || memberNamed(operation) === undefined) return false;
  const more = operation.parameters.some(({ in: place, required }) => place !== "path" && required);
  return !more && operation.body?.required !== true;
}
