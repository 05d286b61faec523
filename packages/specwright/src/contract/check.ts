import { randomInt } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  aboveFloor,
  belowFloor,
  type Contract,
  DocumentError,
  type Failure,
  type Fallen,
  type Matrix,
  printMatrix,
  printPage,
  readFloor,
  runContract,
  withoutFloor,
  writeFloor,
} from "@specwright/contract";
import type { CheckRequest } from "./arguments.ts";
import type { Complaint } from "./complaint.ts";
import { counted } from "./counted.ts";
import { loadContract } from "./load-contract.ts";
import { changedParts, specComplaints, staleFiles } from "./stale.ts";
import { readToday, type Today } from "./today.ts";

/** What came of the last run. */
export interface CheckReport {
  readonly seed: number;
  readonly runs: number;
  readonly seconds: number;
  /** By provider. */
  readonly matrices: Readonly<Record<string, Matrix>>;
  /** Everything that makes the command fail; empty if all is well. */
  readonly complaints: readonly Complaint[];
}

/**
 * Runs the contracts of providers by what `specs/` says today, as often as asked, says with which seed and how long it
 * took, and writes what came of the last run to `.contract/`. It ends with the first run that fails.
 */
export async function checkProviders(
  workspace: string,
  request: CheckRequest,
  everything: boolean,
  print: (text: string) => void,
): Promise<CheckReport> {
  const began = performance.now();
  const { todays, unreadable } = readAll(workspace, request.providers);
  const generated = [...unreadable, ...comparedWithPackages(workspace, todays, everything)];
  for (let run = 1; ; run += 1) {
    const seed = request.seed === undefined ? randomInt(2 ** 31) : request.seed + run - 1;
    const started = run === 1 ? began : performance.now();
    // The others would only say the same again.
    const { matrices, complaints } = await checkOnce(workspace, request, todays, seed, run === 1 ? print : () => {});
    const all = [...complaints, ...generated];
    const seconds = Number(((performance.now() - started) / 1000).toFixed(1));
    const which = request.repeat > 1 ? `run ${run} of ${request.repeat}: ` : "";
    const order = request.shuffle ? ", shuffled" : "";
    const found = all.length === 0 ? "no failures" : counted(all.length, "failure");
    print(`${which}seed ${seed}${order}, ${seconds.toFixed(1)} s, ${found}`);
    if (all.length > 0 || run === request.repeat) return { seed, runs: run, seconds, matrices, complaints: all };
  }
}

/** The descriptions that can be read, and what is wrong with the others. */
function readAll(
  workspace: string,
  providers: readonly string[],
): { todays: ReadonlyMap<string, Today>; unreadable: readonly Complaint[] } {
  const todays = new Map<string, Today>();
  const unreadable = providers.flatMap((provider) => {
    try {
      todays.set(provider, readToday(workspace, provider));
      return [];
    } catch (error) {
      return specComplaints(provider, error);
    }
  });
  return { todays, unreadable };
}

/** Where packages are not what `specs/` says. Only where a file differs can the description that it holds differ. */
function comparedWithPackages(workspace: string, todays: ReadonlyMap<string, Today>, everything: boolean): Complaint[] {
  const stale = staleFiles(workspace, [...todays.keys()], everything);
  const changed = [...todays].filter(([provider]) => stale.some((complaint) => complaint.provider === provider));
  return [...changed.flatMap(([provider, today]) => changedParts(workspace, provider, today)), ...stale];
}

async function checkOnce(
  workspace: string,
  request: CheckRequest,
  todays: ReadonlyMap<string, Today>,
  seed: number,
  print: (text: string) => void,
): Promise<Pick<CheckReport, "matrices" | "complaints">> {
  const { runs = 25, shuffle } = request;
  const complaints: Complaint[] = [];
  const matrices: Record<string, Matrix> = {};
  for (const [provider, today] of todays) {
    const contract = await loadContract(workspace, provider, today);
    try {
      const run = await runContract(contract, { runs, seed, order: shuffle ? seed : undefined });
      matrices[provider] = run.matrix;
      print(printMatrix(provider, run.matrix));
      const fallen = await heldAgainstFloor(contract, run.matrix, request, print);
      print("");
      complaints.push(
        ...run.failures.map((failure) => toComplaint(provider, today, failure)),
        ...fallen.map((one) => ({ provider, ...one })),
      );
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error;
      complaints.push({ provider, place: today.place(error.pointer), message: error.message });
    }
  }
  await writeReports(join(workspace, ".contract"), matrices);
  return { matrices, complaints };
}

function toComplaint(provider: string, today: Today, { operation, case: title, pointer, message }: Failure): Complaint {
  return { provider, operation, case: title, place: pointer && today.place(pointer), message };
}

async function heldAgainstFloor(
  { floor: file }: Contract<object>,
  matrix: Matrix,
  { floor: wish }: CheckRequest,
  print: (text: string) => void,
): Promise<Fallen[]> {
  if (file === undefined) return [];
  const floor = wish === "lower" ? {} : ((await readFloor(file)) ?? {});
  const fallen = belowFloor(matrix, floor);
  if (wish === "keep") {
    const more = aboveFloor(matrix, floor);
    if (more > 0) print(`  ${counted(more, "cell")} above the floor: --raise-floor keeps what was gained`);
    return [...fallen, ...withoutFloor(matrix, floor)];
  }
  if (fallen.length === 0) await writeFloor(file, matrix);
  return fallen;
}

async function writeReports(folder: string, matrices: Readonly<Record<string, Matrix>>): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "coverage.json"), `${JSON.stringify(matrices, null, 2)}\n`);
  await writeFile(join(folder, "coverage.html"), printPage(matrices));
}
