import { printChecked } from "./check-provider.ts";
import { fitting } from "./fitting-reports.ts";
import type { Output } from "./live.ts";
import { readReports } from "./read-reports.ts";
import { type CheckRun, concluded, summaryOf, told } from "./result.ts";
import { type ShardReport, specsOf } from "./shard-report.ts";

interface Merge {
  readonly workspace: string;
  /** From which the user named files. */
  readonly folder: string;
  /** Reports, and folders that hold some. */
  readonly files: readonly string[];
  /** All providers of the workspace. */
  readonly known: readonly string[];
  /** Characters that a line may have. */
  readonly width: number | undefined;
}

/**
 * Tells the result of all shards as if one machine had checked all providers; 1 if there is any complaint.
 * @throws Error if the reports are not those of one run of this workspace
 */
export async function mergeReports({ workspace, folder, files, known, width }: Merge, output: Output): Promise<number> {
  const reports = fitting(await readReports(folder, files), specsOf(workspace, known));
  const run = asOne(reports, known);
  for (const one of run.checked) printChecked(one, width, output.text);
  const everything = reports.every((report) => report.everything);
  const report = await concluded(workspace, run, everything);
  output.text(summaryOf(run, report.complaints.length));
  return told(report, output);
}

/** The run that all shards together are. It has taken as long as all of them. */
function asOne(reports: readonly ShardReport[], known: readonly string[]): CheckRun {
  const checked = reports.flatMap((report) => report.checked);
  const inOrder = known.flatMap((id) => checked.find(({ provider }) => provider === id) ?? []);
  const seconds = reports.reduce((sum, report) => sum + report.seconds, 0);
  const [{ seed, runs, shuffle }] = reports as [ShardReport];
  return { seed, runs, shuffle, seconds: Number(seconds.toFixed(1)), checked: inOrder };
}
