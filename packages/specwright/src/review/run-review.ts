import { SpecError } from "@specwright/openapi/diagnostic";
import { BadInput, FORMATS, reviewChange, verdictOf } from "@specwright/review";
import { failureIn, Refusal, reasonsOf } from "../failure.ts";
import type { Terminal } from "../terminal.ts";
import { type Arguments, readArguments } from "./arguments.ts";
import { complaintOf } from "./complaint.ts";
import { outputOf, writeOutput } from "./output.ts";

/** Reviews what the arguments ask for, and prints or writes the report. */
export async function runReview(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await review(readArguments(args), terminal);
  } catch (error) {
    const complaint = failureIn(complaintOf(error));
    throw new Refusal(error instanceof SpecError ? { ...complaint, reasons: reasonsOf(error.diagnostics) } : complaint);
  }
}

const EXIT_CODES = { pass: 0, fail: 1 } as const;

async function review(args: Arguments, terminal: Terminal): Promise<number> {
  const { workspace, folder } = terminal;
  const { format, output: name, out, requireChangeset, ...asked } = args;
  const output = name === undefined ? undefined : outputOf("--output", name, folder);
  const others = out.map((one) => ({ format: one.format, file: outputOf("--out", one.name, folder) }));
  const { report, written } = await reviewChange({ workspace, folder, ...asked });
  if (report.single && requireChangeset)
    throw new BadInput("--require-changeset needs a workspace, whose packages have changesets", "Leave it out.");
  for (const path of written) terminal.error(`wrote ${path}`);
  const text = FORMATS[format](report);
  if (output) writeOutput(output, text);
  else terminal.write(text);
  for (const other of others) writeOutput(other.file, FORMATS[other.format](report));
  if (args.selfCheck && report.notCompared.some(({ kind }) => kind === "defect")) return EXIT_CODES.fail;
  return EXIT_CODES[verdictOf(report, { requireChangeset })];
}
