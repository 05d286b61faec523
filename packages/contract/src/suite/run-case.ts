import type { ContractCase, Stage } from "./case.ts";
import type { Cell } from "./cell.ts";

export type CaseState = "pass" | "fail" | "blind" | "deviation";

/** What came of a case. */
export interface CaseResult {
  readonly operation: string;
  readonly title: string;
  readonly cells: readonly Cell[];
  readonly state: CaseState;
  /** Why it did not pass; names operation, case and place where it failed. */
  readonly reason: string | undefined;
}

/** Runs one case. Never rejects: a failure is a result. */
export async function runCase(
  { operation, title, pointer, cells, run }: ContractCase,
  stage: Stage,
): Promise<CaseResult> {
  stage.mock.reset();
  try {
    const verdict = await run(stage);
    return { operation, title, cells, state: verdict === undefined ? "pass" : "blind", reason: verdict?.blind };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    const what = name === "ContractFailure" ? message : `${name}: ${message}`;
    return { operation, title, cells, state: "fail", reason: `${operation} ${title} (#${pointer}): ${what}` };
  }
}
