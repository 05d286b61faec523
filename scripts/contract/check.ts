import { randomInt } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  belowFloor,
  type Contract,
  type Matrix,
  printMatrix,
  printPage,
  readFloor,
  runContract,
  withoutFloor,
  writeFloor,
} from "@specwright/contract";
import type { CheckRequest } from "./arguments.ts";
import { loadContract } from "./load-contract.ts";

/**
 * Runs the contracts of providers as often as asked, says with which seed and how long it took, and writes what came of
 * the last run to `.contract/`.
 *
 * @returns every failure of the first run that has any; empty if all is well.
 */
export async function checkProviders(
  workspace: string,
  request: CheckRequest,
  print: (text: string) => void,
): Promise<string[]> {
  for (let run = 1; ; run += 1) {
    const seed = request.seed === undefined ? randomInt(2 ** 31) : request.seed + run - 1;
    const started = performance.now();
    // The others would only say the same again.
    const failures = await checkOnce(workspace, request, seed, run === 1 ? print : () => undefined);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const which = request.repeat > 1 ? `run ${run} of ${request.repeat}: ` : "";
    const order = request.shuffle ? ", shuffled" : "";
    print(`${which}seed ${seed}${order}, ${seconds} s, ${failures.length === 0 ? "no" : failures.length} failures`);
    if (failures.length > 0 || run === request.repeat) return failures;
  }
}

async function checkOnce(
  workspace: string,
  request: CheckRequest,
  seed: number,
  print: (text: string) => void,
): Promise<string[]> {
  const { runs = 25, shuffle } = request;
  const failures: string[] = [];
  const matrices: Record<string, Matrix> = {};
  for (const provider of request.providers) {
    const contract = await loadContract(workspace, provider);
    const run = await runContract(contract, { runs, seed, order: shuffle ? seed : undefined });
    matrices[provider] = run.matrix;
    print(`${printMatrix(provider, run.matrix)}\n`);
    const fallen = await heldAgainstFloor(contract, run.matrix, request);
    failures.push(...[...run.failures, ...fallen].map((failure) => `${provider}: ${failure}`));
  }
  await writeReports(join(workspace, ".contract"), matrices);
  return failures;
}

async function heldAgainstFloor(
  { floor: file }: Contract<object>,
  matrix: Matrix,
  { floor: wish }: CheckRequest,
): Promise<string[]> {
  if (file === undefined) return [];
  const floor = wish === "lower" ? {} : ((await readFloor(file)) ?? {});
  const fallen = belowFloor(matrix, floor);
  if (wish === "keep") return [...fallen, ...withoutFloor(matrix, floor)];
  if (fallen.length === 0) await writeFloor(file, matrix);
  return fallen;
}

async function writeReports(folder: string, matrices: Readonly<Record<string, Matrix>>): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "coverage.json"), `${JSON.stringify(matrices, null, 2)}\n`);
  await writeFile(join(folder, "coverage.html"), printPage(matrices));
}
