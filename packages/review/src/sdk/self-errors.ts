import type ts from "typescript";
import { fileOf } from "./compile-errors.ts";
import type { Probe } from "./probe.ts";
import type { ProbeError } from "./probe-error.ts";
import { AGAIN, folderOf, SIDES } from "./probe-files.ts";
import { typeErrors } from "./type-errors.ts";

/**
 * What is wrong with the types of a version where they are compared with themselves: a defect of the comparison, or of
 * the compiler, and nothing that a change did.
 */
export function selfErrors(program: ts.Program, id: string, probes: readonly Probe[]): ProbeError[] {
  const checker = program.getTypeChecker();
  const client = (name: string): ts.SourceFile => fileOf(program, `${folderOf(id)}/${name}/client.ts`);
  return SIDES.flatMap((side) => typeErrors(checker, client(side), client(`${side}${AGAIN}`), probes));
}

/** Whether an error stands where a version differs from itself: there nobody knows what a change does. */
export function isSelfMade(error: ProbeError, self: readonly ProbeError[]): boolean {
  const place = placeOf(error);
  return self.some((one) => {
    if (one.probe !== error.probe) return false;
    const other = placeOf(one);
    return place.startsWith(other) || other.startsWith(place);
  });
}

/** Where in the value; a property that is lost and a value that does not fit are told apart. */
function placeOf({ lost, message }: ProbeError): string {
  if (lost) return `lost ${lost.path.join(".")}`;
  const [, place = ""] = /^at (.*)\n/.exec(message) ?? [];
  return `misfit ${place}`;
}
