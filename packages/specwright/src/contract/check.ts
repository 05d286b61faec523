import { type CheckedProvider, checkProvider, printChecked } from "./check-provider.ts";
import type { Output } from "./live.ts";
import type { CheckRequest } from "./request.ts";
import { type CheckReport, type CheckRun, concluded, summaryOf, told } from "./result.ts";
import { seedOf } from "./run-options.ts";
import { type Subject, subjectOf } from "./subject.ts";

type Print = (text: string) => void;

/** Checks providers and reports the result; 1 if there is any complaint. */
export async function checkAndReport(
  workspace: string,
  request: CheckRequest,
  everything: boolean,
  output: Output,
): Promise<number> {
  return told(await checkProviders(workspace, request, everything, output.text), output);
}

/**
 * Runs the contracts of providers with what `specs/` says now, as often as asked. Prints the seed, the time and the
 * number of failures of each run, and writes the result of the last run to `.contract/`. The first run that fails is the
 * last.
 */
export async function checkProviders(
  workspace: string,
  request: CheckRequest,
  everything: boolean,
  print: Print,
): Promise<CheckReport> {
  let started = performance.now();
  const subjects = request.providers.map((provider) => subjectOf(workspace, provider));
  for (let run = 1; ; run += 1) {
    const ran = await runOnce(workspace, request, subjects, { run, started }, printOf(run, print));
    const report = await concluded(workspace, ran, everything);
    const failures = report.complaints.length;
    print(runName(request, run) + summaryOf(ran, failures));
    if (failures > 0 || run === request.repeat) return report;
    started = performance.now();
  }
}

/** One run of all that are asked for. */
export async function runOnce(
  workspace: string,
  request: CheckRequest,
  subjects: readonly Subject[],
  { run, started }: { readonly run: number; readonly started: number },
  print: Print,
): Promise<CheckRun> {
  const seed = seedOf(request, run);
  const checked: CheckedProvider[] = [];
  for (const subject of subjects) {
    const one = await checkProvider(workspace, subject, request, seed);
    printChecked(one, request.width, print);
    checked.push(one);
  }
  const seconds = Number(((performance.now() - started) / 1000).toFixed(1));
  return { seed, runs: run, seconds, shuffle: request.shuffle, checked };
}

/** Only the first run prints its matrices: those of the others are the same. */
function printOf(run: number, print: Print): Print {
  if (run === 1) return print;
  return () => {};
}

function runName({ repeat }: CheckRequest, run: number): string {
  if (repeat === 1) return "";
  return `run ${run} of ${repeat}: `;
}
