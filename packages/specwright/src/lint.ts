// npm run lint:specs [-- provider…]
import { existsSync } from "node:fs";
import { join } from "node:path";
import { listProviders } from "@specwright/codegen/workspace";
import type { Diagnostic } from "@specwright/openapi";
import { counted } from "./counted.ts";
import { chosenProviders } from "./providers.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError, wantsHelp } from "./usage-error.ts";

const USAGE = `usage: npm run lint:specs [-- provider…]

Says what is wrong with specs/<provider>, for all providers if none is named.`;

export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  if (wantsHelp(args)) {
    terminal.out(USAGE);
    return 0;
  }
  const providers = chosenProviders(args, listProviders(terminal.workspace));
  if (!existsSync(join(terminal.workspace, "redocly.yaml"))) throw noRules(terminal.workspace);
  const counts = await report(await problemsOf(providers, terminal), terminal);
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return 0;
  const affected = counts.filter((count) => count > 0).length;
  terminal.error(`\n${counted(total, "problem")} in ${affected} of ${providers.length} specs.`);
  return 1;
}

function noRules(workspace: string): UsageError {
  const problem = `There is no redocly.yaml in ${workspace}, which says what the rules of lint are.`;
  return new UsageError(problem, "Add one, such as: extends: [recommended]");
}

type Problems = ReadonlyMap<string, readonly Diagnostic[]>;

/** What the linter finds, and the accepted breaks that are malformed or have expired. */
async function problemsOf(providers: readonly string[], { workspace }: Terminal): Promise<Problems> {
  const [{ lintProviders }, { entryProblems }, { DiskFolder }] = await Promise.all([
    import("@specwright/lint"),
    import("@specwright/review"),
    import("@specwright/openapi"),
  ]);
  const targets = providers.map((id) => ({ id, folder: `specs/${id}` }));
  const found = await lintProviders(workspace, workspace, targets);
  const today = new Date().toISOString().slice(0, 10);
  const entries = [...found].map(([id, linted]): [string, Diagnostic[]] => {
    const folder = new DiskFolder(workspace, `specs/${id}`);
    return [id, [...linted, ...entryProblems(folder, today)]];
  });
  return new Map(entries);
}

/** Reports every provider; the number of problems of each. */
async function report(found: Problems, terminal: Terminal): Promise<number[]> {
  const { reportProblems } = await import("./report-problems.ts");
  return [...found].map(([id, problems]) => {
    if (problems.length > 0) reportProblems(id, problems, terminal);
    else terminal.out(`${terminal.colors.green("✓")} ${id}`);
    return problems.length;
  });
}
