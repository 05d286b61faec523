import type { Subject } from "../suite/subject.ts";
import { filledInput, namesMadeBy } from "./filled-input.ts";
import { withFreshKeys } from "./fresh-keys.ts";
import { withFreshNames } from "./fresh-names.ts";
import { type Input, withValue } from "./live-input.ts";
import { pathParameters } from "./path-parameters.ts";
import type { Sending } from "./sending.ts";

type Filling = Pick<Sending, "own" | "known" | "subjects" | "mark" | "resources">;

/** An input with what the run knows: ids of what it has made, and names that are not taken. */
export function inputFor({ own, known, subjects, mark, resources }: Filling, subject: Subject, input: Input): Input {
  const { operation } = subject;
  const operations = subjects.map((each) => each.operation);
  const makes = namesMadeBy(operation, operations);
  const sources = { own, known, makes, mark: mark() };
  const named = withFreshNames(subject, input, { own, resources, mark: sources.mark, makes });
  const filled = withFreshKeys(subject, filledInput(subject, named, sources), own, sources.mark);
  const made = known.toDelete(operation);
  if (operation.method !== "delete" || made === undefined) return filled;
  return pathParameters(operation).reduce((all, parameter, index) => {
    return own.of(operation, parameter) ? all : withValue(all, parameter, made.values?.[index]);
  }, filled);
}
