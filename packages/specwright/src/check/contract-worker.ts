import { parentPort, workerData } from "node:worker_threads";
import { commandHere } from "@specwright/codegen/workspace";
import { NO_FLOOR } from "@specwright/contract/internal";
import { checkProviders } from "../contract/check.ts";
import { complaintLines } from "../contract/complaint.ts";
import type { CheckReport } from "../contract/result.ts";
import { counted } from "../counted.ts";

/** What a contract has come to. */
export interface ContractAnswer {
  readonly summary: string;
  readonly problems: readonly string[];
  readonly notes: readonly string[];
  /** The command that mends it, or else the one that repeats it. */
  readonly next?: string;
}

const { workspace, id, ci } = workerData as { workspace: string; id: string; ci: boolean };
parentPort?.postMessage(await answer());

async function answer(): Promise<ContractAnswer> {
  const printed: string[] = [];
  const request = { kind: "check", json: false, providers: [id], seed: undefined, runs: undefined } as const;
  const options = { repeat: 1, shuffle: false, floor: "keep", ci } as const;
  try {
    const report = await checkProviders(
      workspace,
      { ...request, ...options },
      false,
      (text) => void printed.push(text),
    );
    const problems = complaintLines(report.complaints);
    const operations = counted(report.matrices[id]?.operations.length ?? 0, "operation");
    const summary = `${operations}, ${problems.length === 0 ? "no failures" : counted(problems.length, "failure")}`;
    return {
      summary,
      problems,
      ...nextOf(report),
      notes: printed.filter((line) => line.includes("floor")).map((line) => line.trim()),
    };
  } catch (error) {
    return { summary: "it could not be tried", problems: [(error as Error).message], notes: [] };
  }
}

/** Where nothing but floors is missing, there is no use in trying again. */
function nextOf({ complaints, seed }: CheckReport): { readonly next?: string } {
  if (complaints.length === 0) return {};
  if (complaints.every(({ message }) => message === NO_FLOOR))
    return { next: commandHere(workspace, "contract", id, "--raise-floor") };
  return { next: commandHere(workspace, "contract", id, "--seed", String(seed)) };
}
