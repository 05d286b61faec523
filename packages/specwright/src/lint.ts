// npm run lint:specs [-- provider…] [--baseline | --update-baseline]
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { listProviders } from "@specwright/codegen/workspace";
import type { Diagnostic } from "@specwright/openapi";
import { counted } from "./counted.ts";
import { chosenProviders } from "./providers.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError, wantsHelp } from "./usage-error.ts";

const USAGE = `usage: npm run lint:specs [-- provider…] [--all] [--baseline | --update-baseline]

Says what is wrong with specs/<provider>, for all providers if none is named. Of an imported description, what it came
with is in specs/<provider>/lint-baseline.json and is not said again.
  --all               names every place, however many there are
  --baseline          lists what these files hide, by rule
  --update-baseline   takes out of these files what is gone; with a new problem nothing is written`;

export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  if (wantsHelp(args)) {
    terminal.out(USAGE);
    return 0;
  }
  const { named, all, baseline, updateBaseline } = readArguments(args);
  const providers = chosenProviders(named, listProviders(terminal.workspace));
  if (!existsSync(join(terminal.workspace, "redocly.yaml"))) throw noRules(terminal.workspace);
  if (baseline) {
    const { listBaselines } = await import("./import/list-baselines.ts");
    return await listBaselines(providers, all, terminal);
  }
  if (updateBaseline) {
    const { shrinkBaselines } = await import("./import/baselines.ts");
    return await shrinkBaselines(providers, terminal);
  }
  const counts = await report(await problemsOf(providers, terminal), terminal, all);
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return 0;
  const affected = counts.filter((count) => count > 0).length;
  terminal.error(`\n${counted(total, "problem")} in ${affected} of ${counts.length} specs.`);
  return 1;
}

interface LintRequest {
  readonly named: readonly string[];
  readonly all: boolean;
  readonly baseline: boolean;
  readonly updateBaseline: boolean;
}

const OPTIONS = {
  all: { type: "boolean", default: false },
  baseline: { type: "boolean", default: false },
  "update-baseline": { type: "boolean", default: false },
} as const;

function readArguments(args: readonly string[]): LintRequest {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const { all, baseline, "update-baseline": updateBaseline } = values;
    if (baseline && updateBaseline) throw new Error("--baseline lists, and --update-baseline writes: choose one");
    return { named: positionals, all, baseline, updateBaseline };
  } catch (error) {
    throw new UsageError((error as Error).message, USAGE);
  }
}

function noRules(workspace: string): UsageError {
  const problem = `There is no redocly.yaml in ${workspace}, which says what the rules of lint are.`;
  return new UsageError(problem, "Add one, such as: extends: [recommended]");
}

type Problems = ReadonlyMap<string, readonly Diagnostic[]>;

/**
 * What the linter finds, the accepted breaks that are malformed or have expired, imports that are not what their files
 * make, and a policy of reviews that is malformed.
 */
async function problemsOf(providers: readonly string[], { workspace }: Terminal): Promise<Problems> {
  const [{ lintProviders }, { entryProblems, policyProblems }, { DiskFolder }, { importProblems }] = await Promise.all([
    import("@specwright/lint"),
    import("@specwright/review"),
    import("@specwright/openapi"),
    import("@specwright/import"),
  ]);
  const targets = providers.map((id) => ({ id, folder: `specs/${id}` }));
  const found = await lintProviders(workspace, workspace, targets);
  const today = new Date().toISOString().slice(0, 10);
  const entries = [...found].map(([id, linted]): [string, Diagnostic[]] => {
    const folder = new DiskFolder(workspace, `specs/${id}`);
    return [id, [...linted, ...entryProblems(folder, today), ...importProblems(workspace, id)]];
  });
  const policy = policyProblems(new DiskFolder(workspace, "."));
  if (policy.length > 0) entries.push(["review.yaml", policy]);
  return new Map(entries);
}

/** Reports every provider; the number of problems of each. */
async function report(found: Problems, terminal: Terminal, all: boolean): Promise<number[]> {
  const { reportProblems } = await import("./report-problems.ts");
  return [...found].map(([id, problems]) => {
    if (problems.length > 0) reportProblems(id, problems, terminal, all);
    else terminal.out(`${terminal.colors.green("✓")} ${id}`);
    return problems.length;
  });
}
