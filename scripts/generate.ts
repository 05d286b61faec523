// npm run generate [-- provider…] [--check]
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import pc from "picocolors";
import { formatDiagnostic, SpecError } from "./load/diagnostic.ts";
import { listProviders } from "./load/list-providers.ts";
import { type Generated, generateProvider } from "./pipeline.ts";
import { applyChanges } from "./write/apply-changes.ts";
import { obstacles } from "./write/obstacles.ts";
import { type Plan, planWorkspace } from "./write/plan-workspace.ts";

const USAGE = "usage: npm run generate [-- provider…] [--check]";
const workspace = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");

function main(args: readonly string[]): number {
  const chosen = readArguments(args);
  if (typeof chosen === "string") {
    console.error(chosen);
    return 2;
  }
  const { providers, check, everything } = chosen;
  const generated = new Map<string, Generated>();
  let failed = 0;
  for (const [index, id] of providers.entries()) {
    progress(`${index + 1} of ${providers.length}: ${id}`);
    const result = attempt(id);
    progress("");
    if (result instanceof SpecError) {
      failed += 1;
      report(id, result);
    } else generated.set(id, result);
  }
  if (failed > 0) {
    console.error(`\n${failed} of ${providers.length} cannot be generated; nothing was written.`);
    return 1;
  }
  const plans = planWorkspace(workspace, generated, everything);
  const taken = obstacles(
    workspace,
    plans.flatMap(([, changes]) => changes),
  );
  for (const diagnostic of taken) console.error(formatDiagnostic(diagnostic));
  if (taken.length > 0) return 1;
  return check ? checkAll(generated, plans) : writeAll(generated, plans);
}

function readArguments(args: readonly string[]): { providers: string[]; check: boolean; everything: boolean } | string {
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

function attempt(id: string): Generated | SpecError {
  try {
    return generateProvider(workspace, id);
  } catch (error) {
    if (error instanceof SpecError) return error;
    throw error;
  }
}

/** A line that the next one takes the place of, for people who wait. */
function progress(text: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\u001b[K${pc.dim(text)}`);
}

function report(id: string, error: SpecError): void {
  console.error(`${pc.red("✗")} ${pc.bold(id)}`);
  for (const diagnostic of error.diagnostics.slice(0, 50)) console.error(formatDiagnostic(diagnostic));
  if (error.diagnostics.length > 50) console.error(`… and ${error.diagnostics.length - 50} more`);
}

const STATE = { create: "missing", update: "stale", delete: "orphaned", keep: "" } as const;

function checkAll(generated: ReadonlyMap<string, Generated>, plans: readonly Plan[]): number {
  const wrong = plans.flatMap(([, changes]) => changes.filter(({ kind }) => kind !== "keep"));
  for (const { kind, path } of wrong) console.error(`${pc.red(STATE[kind].padEnd(8))} ${path}`);
  if (wrong.length > 0) {
    console.error(
      `\n${count(wrong.length, "file does", "files do")} not say what the specs say: run \`npm run generate\` and commit the result.`,
    );
    return 1;
  }
  console.log(`${pc.green("✓")} ${count(generated.size, "package says", "packages say")} what the specs say`);
  return 0;
}

function writeAll(generated: ReadonlyMap<string, Generated>, plans: readonly Plan[]): number {
  const width = Math.max(...plans.map(([id]) => id.length));
  for (const [id, changes] of plans) {
    applyChanges(workspace, changes);
    const changed = changes.filter(({ kind }) => kind !== "keep").length;
    const model = generated.get(id)?.model;
    const operations = model ? count(model.operations.length, "operation", "operations") : "";
    const what = changed === 0 ? pc.dim("unchanged") : count(changed, "file written", "files written");
    console.log(`${pc.green("✓")} ${id.padEnd(width)}  ${operations.padEnd(14)} ${what}`);
  }
  return 0;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

// At the end of the file, where every constant above has its value.
process.exitCode = main(process.argv.slice(2));
