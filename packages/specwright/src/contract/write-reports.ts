import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Matrix, printPage } from "@specwright/contract";

/** Writes the matrices of a run to `.contract/`, for programs and for people. */
export async function writeReports(workspace: string, matrices: Readonly<Record<string, Matrix>>): Promise<void> {
  const folder = join(workspace, ".contract");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "coverage.json"), `${JSON.stringify(matrices, null, 2)}\n`);
  await writeFile(join(folder, "coverage.html"), printPage(matrices));
}
