// npm run lint:specs [-- provider…] [--baseline | --update-baseline]
import { listProviders } from "@specwright/codegen/workspace";
import { type CommandSpec, type Flags, flag, type Values } from "./command-line/command-spec.ts";
import { readArguments, usageOf } from "./command-line/commander.ts";
import type { Problems } from "./lint/lint-problems.ts";
import { namesFile } from "./names-file.ts";
import { chosenProviders } from "./providers.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

type Options = Flags<"all" | "json" | "baseline" | "update-baseline">;

const OPTIONS: Options = {
  all: flag("names every place, however many there are"),
  json: flag("prints what is wrong as JSON"),
  baseline: flag("lists what baselines hide, by rule"),
  "update-baseline": flag("takes out of baselines what is gone; with a new problem nothing is written"),
};

export const SPEC: CommandSpec<Options> = {
  name: "lint",
  arguments: "[provider... | file...]",
  description:
    "Says what is wrong with the descriptions of the workspace, all by default, or with files. Of an imported description, what it came with is in its lint-baseline.json and is not said again.",
  completes: "both",
  options: OPTIONS,
};

export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { positionals: named, values } = readArguments(SPEC, args);
  const { baseline, "update-baseline": updateBaseline } = values;
  refuseIdle(values, named.some(namesFile));
  const { lintFiles, lintProblems, requireRules } = await import("./lint/lint-problems.ts");
  if (named.some(namesFile)) return await reported(await lintFiles(named, terminal), values, terminal);
  const providers = chosenProviders(named, listProviders(terminal.workspace));
  requireRules(terminal.workspace);
  if (baseline) {
    const { listBaselines } = await import("./import/list-baselines.ts");
    return await listBaselines(providers, values.all, terminal);
  }
  if (updateBaseline) {
    const { shrinkBaselines } = await import("./import/baselines.ts");
    return await shrinkBaselines(providers, terminal);
  }
  return await reported(await lintProblems(providers, terminal.workspace), values, terminal);
}

/** @throws UsageError for options of which one leaves the other without effect */
function refuseIdle(values: Values<Options>, ofFiles: boolean): void {
  const { baseline, json, "update-baseline": updateBaseline } = values;
  const refuse = (problem: string): never => {
    throw new UsageError(problem, usageOf(SPEC));
  };
  if (baseline && updateBaseline) refuse("--baseline lists, and --update-baseline writes: choose one");
  const [given] = [...(baseline ? ["--baseline"] : []), ...(updateBaseline ? ["--update-baseline"] : [])];
  if (given === undefined) return;
  if (ofFiles) refuse(`${given} goes with the providers of a workspace. A file has no baseline.`);
  if (json) refuse(`${given} writes text for people. Leave out --json.`);
}

async function reported(
  found: Problems,
  { all, json }: Pick<Values<Options>, "all" | "json">,
  terminal: Terminal,
): Promise<number> {
  const { report, reportAsJson } = await import("./lint/report.ts");
  return json ? reportAsJson(found, terminal) : report(found, terminal, all);
}
