import { FORMATS, reviewChange, verdictOf } from "@specwright/review";
import type { Terminal } from "../terminal.ts";
import { type Arguments, readArguments } from "./arguments.ts";
import { complaintOf } from "./complaint.ts";
import { outputOf, writeOutput } from "./output.ts";

/** Reviews what the arguments ask for, and prints or writes the report. */
export async function runReview(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await review(readArguments(args), terminal);
  } catch (error) {
    terminal.error(complaintOf(error));
    return 2;
  }
}

const EXIT_CODES = { pass: 0, fail: 1 } as const;

async function review(args: Arguments, terminal: Terminal): Promise<number> {
  const { workspace, folder } = terminal;
  const { base, head, format, failOn, requireChangeset, writeChangeset, accept, ledger, selfCheck } = args;
  const output = outputOf(args.output, folder);
  const request = { workspace, folder, base, head, writeChangeset, accept, ledger, selfCheck };
  const { report, written } = await reviewChange(request);
  for (const name of written) terminal.error(`wrote ${name}`);
  const text = FORMATS[format](report);
  if (output) writeOutput(output, text);
  else terminal.write(text);
  if (selfCheck && report.notCompared.some(({ kind }) => kind === "defect")) return EXIT_CODES.fail;
  return EXIT_CODES[verdictOf(report, { failOn, requireChangeset })];
}
