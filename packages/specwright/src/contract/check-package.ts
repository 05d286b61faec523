import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { printMatrix, runContract } from "@specwright/contract";
import { counted } from "../counted.ts";
import { UsageError } from "../usage-error.ts";
import { type Complaint, complaintLines } from "./complaint.ts";
import { compareWithFloor } from "./floor.ts";
import type { Output } from "./live.ts";
import { importContract } from "./load-contract.ts";
import type { CheckRequest } from "./request.ts";
import { floorWish, runOptions, seedOf } from "./run-options.ts";

/**
 * Runs the contract of a package that is in no workspace, with the description that it holds; 1 if anything failed.
 * @param from the folder from which the package is named
 */
export async function checkPackage(from: string, request: CheckRequest, output: Output): Promise<number> {
  const [name = "."] = request.providers;
  const contract = await contractOf(from, name);
  const seed = seedOf(request, 1);
  const { matrix, failures } = await runContract(contract, runOptions(request, seed));
  output.text(printMatrix(name, matrix, request.width));
  const fallen = await compareWithFloor(contract, matrix, floorWish(request, failures.length), output.text);
  const complaints = [
    ...failures.map(
      ({ operation, case: title, message }): Complaint => ({ provider: name, operation, case: title, message }),
    ),
    ...fallen.map((one): Complaint => ({ provider: name, ...one })),
  ];
  output.text(`\nseed ${seed}, ${complaints.length === 0 ? "no failures" : counted(complaints.length, "failure")}`);
  output.json({ seed, matrix, complaints });
  for (const line of complaintLines(complaints)) output.error(`✗ ${line}`);
  return complaints.length === 0 ? 0 : 1;
}

async function contractOf(from: string, name: string): ReturnType<typeof loaded> {
  const file = join(resolve(from, name), "test/gen/contract.ts");
  if (!existsSync(file))
    throw new UsageError(`${name} holds no package. Make one: specwright generate openapi.yaml --out ${name}`);
  return await loaded(file, name);
}

async function loaded(file: string, name: string) {
  const contract = await importContract(file);
  if (contract) return contract;
  throw new UsageError(
    `${name} is not compiled, or what it depends on is missing: npm install and npm run build there first.`,
  );
}
