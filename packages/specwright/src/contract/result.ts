import type { Matrix } from "@specwright/contract";
import { counted } from "../counted.ts";
import type { CheckedProvider } from "./check-provider.ts";
import { type Complaint, complaintLines } from "./complaint.ts";
import type { Output } from "./live.ts";
import { outdatedWorkspace } from "./outdated-workspace.ts";
import { writeReports } from "./write-reports.ts";

/** The result of a run, for programs. */
export interface CheckReport {
  readonly seed: number;
  readonly runs: number;
  readonly seconds: number;
  /** By provider. */
  readonly matrices: Readonly<Record<string, Matrix>>;
  /** Everything that makes the command fail; empty if all is well. */
  readonly complaints: readonly Complaint[];
}

/** A run of some providers, on this machine or on several. */
export interface CheckRun extends Pick<CheckReport, "seed" | "runs" | "seconds"> {
  readonly shuffle: boolean;
  readonly checked: readonly CheckedProvider[];
}

/**
 * What a run comes to, written to `.contract/`.
 * @param everything whether the providers are all there are, so that what belongs to none of them is left over
 */
export async function concluded(
  workspace: string,
  { seed, runs, seconds, checked }: CheckRun,
  everything: boolean,
): Promise<CheckReport> {
  const found = checked.flatMap(({ complaints }) => complaints);
  const complaints = [...found, ...outdatedWorkspace(workspace, checked, everything)];
  const made = checked.flatMap(({ provider, matrix }) => (matrix ? [[provider, matrix] as const] : []));
  const matrices = Object.fromEntries(made);
  await writeReports(workspace, matrices, complaints);
  return { seed, runs, seconds, matrices, complaints };
}

/** "seed 5, 1.2 s, no failures" */
export function summaryOf({ seed, shuffle, seconds }: Omit<CheckRun, "checked">, failures: number): string {
  const parts = [`seed ${seed}`];
  if (shuffle) parts.push("shuffled");
  parts.push(`${seconds.toFixed(1)} s`);
  if (failures === 0) parts.push("no failures");
  else parts.push(counted(failures, "failure"));
  return parts.join(", ");
}

/** Tells a result; 1 if there is any complaint. */
export function told(report: CheckReport, output: Output): number {
  output.json(report);
  for (const line of complaintLines(report.complaints)) output.error(`✗ ${line}`);
  if (report.complaints.length > 0) return 1;
  return 0;
}
