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
 * Runs the contracts of providers, prints a matrix for each, and writes them to `.contract/`.
 *
 * @returns every failure; empty if all is well.
 */
export async function checkProviders(
  workspace: string,
  request: CheckRequest,
  print: (text: string) => void,
): Promise<string[]> {
  const failures: string[] = [];
  const matrices: Record<string, Matrix> = {};
  for (const provider of request.providers) {
    const contract = await loadContract(workspace, provider);
    const { runs, seed } = request;
    const run = await runContract(contract, { ...(runs === undefined ? {} : { runs }), seed });
    matrices[provider] = run.matrix;
    print(`${printMatrix(provider, run.matrix)}\n`);
    failures.push(
      ...[...run.failures, ...(await heldAgainstFloor(contract, run.matrix, request))].map(
        (failure) => `${provider}: ${failure}`,
      ),
    );
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
