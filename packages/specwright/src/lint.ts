// npm run lint:specs [-- provider…] [--baseline | --update-baseline]
import { parseArgs } from "node:util";
import { listProviders } from "@specwright/codegen/workspace";
import { counted } from "./counted.ts";
import type { Problems } from "./lint/lint-problems.ts";
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
  const { lintProblems, requireRules } = await import("./lint/lint-problems.ts");
  requireRules(terminal.workspace);
  if (baseline) {
    const { listBaselines } = await import("./import/list-baselines.ts");
    return await listBaselines(providers, all, terminal);
  }
  if (updateBaseline) {
    const { shrinkBaselines } = await import("./import/baselines.ts");
    return await shrinkBaselines(providers, terminal);
  }
  const counts = await report(await lintProblems(providers, terminal.workspace), terminal, all);
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

/** Reports every provider; the number of problems of each. */
async function report(found: Problems, terminal: Terminal, all: boolean): Promise<number[]> {
  const { reportProblems } = await import("./report-problems.ts");
  return [...found].map(([id, problems]) => {
    if (problems.length > 0) reportProblems(id, problems, terminal, all);
    else terminal.out(`${terminal.colors.green("✓")} ${id}`);
    return problems.length;
  });
}
