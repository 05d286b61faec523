// npm run lint:specs [-- provider…]
import { listProviders } from "@specwright/codegen";
import { lintProviders } from "@specwright/lint";
import { type Diagnostic, DiskFolder, formatDiagnostic } from "@specwright/openapi";
import { entryProblems } from "@specwright/review";
import type { Terminal } from "./terminal.ts";

const USAGE = "usage: npm run lint:specs [-- provider…]";
/** Diagnostics that are shown of one provider. */
const MOST = 50;

export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  if (args.includes("--help") || args.includes("-h")) {
    terminal.out(USAGE);
    return 0;
  }
  const { workspace } = terminal;
  const known = listProviders(workspace);
  const unknown = args.filter((id) => !known.includes(id));
  if (unknown.length > 0) {
    terminal.error(`There is no provider ${unknown.map((id) => `"${id}"`).join(", ")}. Known: ${known.join(", ")}.`);
    return 2;
  }
  const providers = args.length > 0 ? args : known;
  const targets = providers.map((id) => ({ id, folder: `specs/${id}` }));
  const found = await lintProviders(workspace, workspace, targets);
  const today = new Date().toISOString().slice(0, 10);
  const counts = [...found].map(([id, linted]) => {
    const problems = [...linted, ...entryProblems(new DiskFolder(workspace, `specs/${id}`), today)];
    report(id, problems, terminal);
    return problems.length;
  });
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total > 0)
    terminal.error(
      `\n${total} ${total === 1 ? "problem" : "problems"} in ${counts.filter(Boolean).length} of ${providers.length} specs.`,
    );
  return total > 0 ? 1 : 0;
}

function report(id: string, problems: readonly Diagnostic[], { colors, out, error }: Terminal): void {
  if (problems.length === 0) {
    out(`${colors.green("✓")} ${id}`);
    return;
  }
  error(`${colors.red("✗")} ${colors.bold(id)}`);
  for (const problem of problems.slice(0, MOST)) error(formatDiagnostic(problem));
  if (problems.length > MOST) error(`… and ${problems.length - MOST} more`);
}
