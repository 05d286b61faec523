import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Matrix, printPage } from "@specwright/contract";
import { type Complaint, printComplaint } from "./complaint.ts";

/** Writes the matrices of a run to `.contract/`, for programs and for people. */
export async function writeReports(
  workspace: string,
  matrices: Readonly<Record<string, Matrix>>,
  complaints: readonly Complaint[],
): Promise<void> {
  const failures = complaints.map((each) => ({ operation: each.operation, text: printComplaint(each) }));
  const folder = join(workspace, ".contract");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "coverage.json"), `${JSON.stringify(matrices, null, 2)}\n`);
  await writeFile(join(folder, "coverage.html"), printPage(matrices, failures));
}
