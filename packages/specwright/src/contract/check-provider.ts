import { DocumentError, type Failure, type Matrix, printMatrix, runContract } from "@specwright/contract";
import type { Complaint } from "./complaint.ts";
import type { CurrentSpec } from "./current-spec.ts";
import { compareWithFloor } from "./floor.ts";
import { loadContract } from "./load-contract.ts";
import type { CheckRequest } from "./request.ts";
import { floorWish, runOptions } from "./run-options.ts";
import type { Subject } from "./subject.ts";

/** What came of a provider. */
export interface CheckedProvider {
  readonly provider: string;
  /** Undefined if nothing could be tried. */
  readonly matrix?: Matrix;
  /** What is to say about its floor. */
  readonly notes: readonly string[];
  /** Everything of it that makes the command fail. */
  readonly complaints: readonly Complaint[];
  /** Its line in the table of providers; undefined if no package can be made of it. */
  readonly row?: string | undefined;
}

/** Runs the contract of a provider with what `specs/` says now. */
export async function checkProvider(
  workspace: string,
  subject: Subject,
  request: CheckRequest,
  seed: number,
): Promise<CheckedProvider> {
  const { provider, spec, row, complaints } = subject;
  if (spec === undefined) return { provider, notes: [], complaints };
  const contract = await loadContract(workspace, provider, spec);
  const notes: string[] = [];
  try {
    const { matrix, failures } = await runContract(contract, runOptions(request, seed));
    const wish = floorWish(request, failures.length);
    const fallen = await compareWithFloor(contract, matrix, wish, (note) => void notes.push(note));
    const found = [
      ...failures.map((failure) => toComplaint(provider, spec, failure)),
      ...fallen.map((one): Complaint => ({ provider, ...one })),
    ];
    return { provider, matrix, notes, complaints: [...found, ...complaints], row };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const refused = { provider, place: spec.place(error.pointer), message: error.message };
    return { provider, notes, complaints: [refused, ...complaints], row };
  }
}

/** Its matrix, and what is to say about its floor. */
export function printChecked(
  { provider, matrix, notes }: CheckedProvider,
  width: number | undefined,
  print: (text: string) => void,
): void {
  if (matrix === undefined) return;
  print(printMatrix(provider, matrix, width));
  for (const note of notes) print(note);
  print("");
}

function toComplaint(provider: string, spec: CurrentSpec, failure: Failure): Complaint {
  const { operation, case: title, pointer, message } = failure;
  return { provider, operation, case: title, place: pointer && spec.place(pointer), message };
}
