import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Finding, type Report, reviewChange } from "@specwright/review";
import { type Files, whole } from "./examples.ts";

/** The day on which the examples are reviewed: some of them end on a day. */
const TODAY = "2026-11-30";

/**
 * Reviews a change of files.
 * @param workspace the folder with the runtime that clients are compiled against
 */
export async function reviewed(
  workspace: string,
  before: Files,
  after: Files,
  ledger: "wire" | "sdk",
): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), "specwright-review-"));
  try {
    const [base, head] = [written(folder, "before", before), written(folder, "after", after)];
    return (await reviewChange({ workspace, folder, base, head, ledger, today: TODAY })).report;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One file is a description, and several are a workspace. */
function written(folder: string, name: string, files: Files): string {
  for (const [path, text] of Object.entries(whole(files))) {
    const file = join(folder, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return Object.hasOwn(files, "openapi.yaml") ? `${name}/openapi.yaml` : name;
}

/** The finding of a rule, also where it is an effect of another one. */
export function findingOf(report: Report, rule: string): Pick<Finding, "severity" | "title" | "why"> | undefined {
  const whole = report.findings.find((one) => one.rule === rule);
  return whole ?? report.findings.flatMap(({ also }) => also).find((one) => one.rule === rule);
}
