import { isUnbuildable } from "../generate/unbuildable.ts";
import { type ContractCase, ContractFailure, type Stage } from "./case.ts";
import type { Cell } from "./cell.ts";
import { type Failure, printFailure } from "./failure.ts";

export type CaseState = "pass" | "fail" | "blind" | "deviation";

/** What came of a case. */
export interface CaseResult {
  readonly operation: string;
  readonly title: string;
  readonly cells: readonly Cell[];
  readonly state: CaseState;
  /** Why it did not pass; names operation, case and place where it failed. */
  readonly reason: string | undefined;
  /** What is wrong; undefined where nothing is. */
  readonly failure: Failure | undefined;
}

/** Runs one case. Never rejects: a failure is a result. */
export async function runCase(
  { operation, title, pointer, cells, run }: ContractCase,
  stage: Stage,
): Promise<CaseResult> {
  stage.mock.reset();
  try {
    const verdict = await run(stage);
    const result = { operation, title, cells, reason: verdict?.blind, failure: undefined };
    if (verdict === undefined) return { ...result, state: "pass" };
    return { ...result, state: "blind" };
  } catch (error) {
    // What nobody can make or judge says nothing about the client.
    if (isUnbuildable(error))
      return { operation, title, cells, reason: error.message, failure: undefined, state: "blind" };
    return failed({ operation, title, cells }, messageOf(error), nearest(error, pointer));
  }
}

/** The result of a case that fails. */
export function failed(
  { operation, title, cells }: Pick<CaseResult, "operation" | "title" | "cells">,
  message: string,
  pointer: string | undefined,
): CaseResult {
  const failure = { operation, case: title, pointer, message };
  return { operation, title, cells, state: "fail", reason: printFailure(failure), failure };
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return `Error: ${error}`;
  if (error.name === "ContractFailure") return error.message;
  return `${error.name}: ${error.message}`;
}

function nearest(error: unknown, pointer: string): string {
  if (!(error instanceof ContractFailure)) return pointer;
  return error.pointer ?? pointer;
}
