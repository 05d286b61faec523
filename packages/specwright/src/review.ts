// npm run review -- [--base <revision, folder or file>] [--head <folder or file>] [--format …] [--output file]; --help says more
import { FORMATS, reviewChange, verdictOf } from "@specwright/review";
import { type Arguments, readArguments, USAGE } from "./review/arguments.ts";
import { complaintOf } from "./review/complaint.ts";
import { outputOf, writeOutput } from "./review/output.ts";
import type { Terminal } from "./terminal.ts";

export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const asked = readArguments(args);
    if (asked !== "help") return await review(asked, terminal);
    terminal.out(USAGE);
    return 0;
  } catch (error) {
    terminal.error(complaintOf(error));
    return 2;
  }
}

const EXIT_CODES = { pass: 0, fail: 1 } as const;

async function review(args: Arguments, terminal: Terminal): Promise<number> {
  const { workspace, folder } = terminal;
  const { base, head, format, failOn, requireChangeset, writeChangeset } = args;
  const output = outputOf(args.output, folder);
  const { report, written } = await reviewChange({ workspace, folder, base, head, writeChangeset });
  for (const name of written) terminal.error(`wrote ${name}`);
  const text = FORMATS[format](report);
  if (output) writeOutput(output, text);
  else terminal.write(text);
  return EXIT_CODES[verdictOf(report, { failOn, requireChangeset })];
}
