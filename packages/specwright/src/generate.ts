// npm run generate [-- provider…] [--check]
import { parseArgs } from "node:util";
import {
  applyChanges,
  type Generated,
  generateProvider,
  listProviders,
  obstacles,
  type Plan,
  planWorkspace,
} from "@specwright/codegen";
import { type Diagnostic, formatDiagnostic, SpecError } from "@specwright/openapi";
import type { Terminal } from "./terminal.ts";

const USAGE = "usage: npm run generate [-- provider…] [--check]";

export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { workspace } = terminal;
  if (args.includes("--help") || args.includes("-h")) {
    terminal.out(USAGE);
    return 0;
  }
  const chosen = readArguments(args, workspace);
  if (typeof chosen === "string") {
    terminal.error(chosen);
    return 2;
  }
  const { providers, check, everything } = chosen;
  const generated = new Map<string, Generated>();
  let failed = 0;
  for (const [index, id] of providers.entries()) {
    terminal.progress(`${index + 1} of ${providers.length}: ${id}`);
    const result = attempt(() => generateProvider(workspace, id));
    terminal.progress("");
    if (result instanceof SpecError) {
      failed += 1;
      report(id, result, terminal);
    } else generated.set(id, result);
  }
  if (failed > 0) {
    terminal.error(`\n${failed} of ${providers.length} cannot be generated; nothing was written.`);
    return 1;
  }
  const plans = attempt(() => planWorkspace(workspace, generated, everything));
  if (plans instanceof SpecError) return refuse(plans.diagnostics, terminal);
  const taken = obstacles(
    workspace,
    plans.flatMap(([, changes]) => changes),
  );
  if (taken.length > 0) return refuse(taken, terminal);
  if (check) return checkAll(generated, plans, terminal);
  const written = attempt(() => writeAll(generated, plans, terminal));
  return written instanceof SpecError ? refuse(written.diagnostics, terminal) : 0;
}

function refuse(diagnostics: readonly Diagnostic[], terminal: Terminal): number {
  for (const diagnostic of diagnostics) terminal.error(formatDiagnostic(diagnostic));
  return 1;
}

function readArguments(
  args: readonly string[],
  workspace: string,
): { providers: string[]; check: boolean; everything: boolean } | string {
  const known = listProviders(workspace);
  let parsed: { values: { check?: boolean | undefined }; positionals: string[] };
  try {
    parsed = parseArgs({ args: [...args], options: { check: { type: "boolean" } }, allowPositionals: true });
  } catch (error) {
    return `${(error as Error).message}\n${USAGE}`;
  }
  const { values, positionals } = parsed;
  const unknown = positionals.filter((id) => !known.includes(id));
  if (unknown.length > 0)
    return `There is no provider ${unknown.map((id) => `"${id}"`).join(", ")}. Known: ${known.join(", ")}.`;
  return {
    providers: positionals.length > 0 ? positionals : known,
    check: values.check ?? false,
    everything: positionals.length === 0,
  };
}

function attempt<T>(run: () => T): T | SpecError {
  try {
    return run();
  } catch (error) {
    if (error instanceof SpecError) return error;
    throw error;
  }
}

function report(id: string, error: SpecError, terminal: Terminal): void {
  terminal.error(`${terminal.colors.red("✗")} ${terminal.colors.bold(id)}`);
  for (const diagnostic of error.diagnostics.slice(0, 50)) terminal.error(formatDiagnostic(diagnostic));
  if (error.diagnostics.length > 50) terminal.error(`… and ${error.diagnostics.length - 50} more`);
}

const STATE = { create: "missing", update: "stale", delete: "orphaned", keep: "" } as const;

function checkAll(generated: ReadonlyMap<string, Generated>, plans: readonly Plan[], terminal: Terminal): number {
  const wrong = plans.flatMap(([, changes]) => changes.filter(({ kind }) => kind !== "keep"));
  for (const { kind, path } of wrong) terminal.error(`${terminal.colors.red(STATE[kind].padEnd(8))} ${path}`);
  if (wrong.length > 0) {
    terminal.error(
      `\n${count(wrong.length, "file does", "files do")} not say what the specs say: run \`npm run generate\` and commit the result.`,
    );
    return 1;
  }
  terminal.out(
    `${terminal.colors.green("✓")} ${count(generated.size, "package says", "packages say")} what the specs say`,
  );
  return 0;
}

function writeAll(generated: ReadonlyMap<string, Generated>, plans: readonly Plan[], terminal: Terminal): void {
  const width = Math.max(...plans.map(([id]) => id.length));
  for (const [id, changes] of plans) {
    applyChanges(terminal.workspace, changes);
    const changed = changes.filter(({ kind }) => kind !== "keep").length;
    const model = generated.get(id)?.model;
    const operations = model ? count(model.operations.length, "operation", "operations") : "";
    const what = changed === 0 ? terminal.colors.dim("unchanged") : count(changed, "file written", "files written");
    terminal.out(`${terminal.colors.green("✓")} ${id.padEnd(width)}  ${operations.padEnd(14)} ${what}`);
  }
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
