import { DocumentError, type Failure, type Matrix, printMatrix, runContract } from "@specwright/contract";
import { counted } from "../counted.ts";
import type { CheckRequest } from "./arguments.ts";
import { type Complaint, complaintLines } from "./complaint.ts";
import { type CurrentSpec, readCurrentSpec } from "./current-spec.ts";
import { compareWithFloor } from "./floor.ts";
import type { Output } from "./live.ts";
import { loadContract } from "./load-contract.ts";
import { changedParts, outdatedFiles, specComplaints } from "./outdated.ts";
import { floorWish, runOptions, seedOf } from "./run-options.ts";
import { writeReports } from "./write-reports.ts";

/** The result of the last run. */
export interface CheckReport {
  readonly seed: number;
  readonly runs: number;
  readonly seconds: number;
  /** By provider. */
  readonly matrices: Readonly<Record<string, Matrix>>;
  /** Everything that makes the command fail; empty if all is well. */
  readonly complaints: readonly Complaint[];
}

type Print = (text: string) => void;
type CurrentSpecs = ReadonlyMap<string, CurrentSpec>;

/** Checks providers and reports the result; 1 if there is any complaint. */
export async function checkAndReport(
  workspace: string,
  request: CheckRequest,
  everything: boolean,
  output: Output,
): Promise<number> {
  const report = await checkProviders(workspace, request, everything, output.text);
  output.json(report);
  for (const line of complaintLines(report.complaints)) output.error(`✗ ${line}`);
  if (report.complaints.length > 0) return 1;
  return 0;
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
  const { specs, unreadable } = readAll(workspace, request.providers);
  const outdated = [...unreadable, ...compareWithPackages(workspace, specs, everything)];
  for (let run = 1; ; run += 1) {
    const seed = seedOf(request, run);
    const { matrices, complaints: found } = await checkOnce(workspace, request, specs, seed, printOf(run, print));
    const complaints = [...found, ...outdated];
    await writeReports(workspace, matrices, complaints);
    const seconds = Number(((performance.now() - started) / 1000).toFixed(1));
    print(summary(request, run, seed, seconds, complaints.length));
    if (complaints.length > 0 || run === request.repeat) return { seed, runs: run, seconds, matrices, complaints };
    started = performance.now();
  }
}

/** Only the first run prints its matrices: those of the others are the same. */
function printOf(run: number, print: Print): Print {
  if (run === 1) return print;
  return () => {};
}

function summary(request: CheckRequest, run: number, seed: number, seconds: number, failures: number): string {
  const parts = [`seed ${seed}`];
  if (request.shuffle) parts.push("shuffled");
  parts.push(`${seconds.toFixed(1)} s`);
  if (failures === 0) parts.push("no failures");
  else parts.push(counted(failures, "failure"));
  if (request.repeat === 1) return parts.join(", ");
  return `run ${run} of ${request.repeat}: ${parts.join(", ")}`;
}

/** The descriptions that can be read, and what is wrong with the others. */
function readAll(
  workspace: string,
  providers: readonly string[],
): { specs: CurrentSpecs; unreadable: readonly Complaint[] } {
  const specs = new Map<string, CurrentSpec>();
  const unreadable = providers.flatMap((provider) => {
    try {
      specs.set(provider, readCurrentSpec(workspace, provider));
      return [];
    } catch (error) {
      return specComplaints(provider, error);
    }
  });
  return { specs, unreadable };
}

/** How packages differ from what `specs/` says. A description in a package can only differ if a file of it does. */
function compareWithPackages(workspace: string, specs: CurrentSpecs, everything: boolean): Complaint[] {
  const outdated = outdatedFiles(workspace, [...specs.keys()], everything);
  const changed = [...specs].filter(([provider]) => outdated.some((complaint) => complaint.provider === provider));
  return [...changed.flatMap(([provider, spec]) => changedParts(workspace, provider, spec)), ...outdated];
}

async function checkOnce(
  workspace: string,
  request: CheckRequest,
  specs: CurrentSpecs,
  seed: number,
  print: Print,
): Promise<Pick<CheckReport, "matrices" | "complaints">> {
  const complaints: Complaint[] = [];
  const matrices: Record<string, Matrix> = {};
  for (const [provider, spec] of specs) {
    const checked = await checkProvider(workspace, provider, request, spec, seed, print);
    complaints.push(...checked.complaints);
    if (checked.matrix) matrices[provider] = checked.matrix;
  }
  return { matrices, complaints };
}

interface Checked {
  readonly matrix?: Matrix;
  readonly complaints: readonly Complaint[];
}

async function checkProvider(
  workspace: string,
  provider: string,
  request: CheckRequest,
  spec: CurrentSpec,
  seed: number,
  print: Print,
): Promise<Checked> {
  const contract = await loadContract(workspace, provider, spec);
  try {
    const { matrix, failures } = await runContract(contract, runOptions(request, seed));
    print(printMatrix(provider, matrix, request.width));
    const fallen = await compareWithFloor(contract, matrix, floorWish(request, failures.length), print);
    print("");
    const failed = failures.map((failure) => toComplaint(provider, spec, failure));
    return { matrix, complaints: [...failed, ...fallen.map((one) => ({ provider, ...one }))] };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return { complaints: [{ provider, place: spec.place(error.pointer), message: error.message }] };
  }
}

function toComplaint(provider: string, spec: CurrentSpec, failure: Failure): Complaint {
  const { operation, case: title, pointer, message } = failure;
  return { provider, operation, case: title, place: pointer && spec.place(pointer), message };
}
