// npm run generate [-- provider…] [--check]
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import pc from "picocolors";
import { withProviderTable } from "./emit/provider-table.ts";
import { formatDiagnostic, SpecError } from "./load/diagnostic.ts";
import { listProviders } from "./load/list-providers.ts";
import { type Generated, generateProvider } from "./pipeline.ts";
import { applyChanges } from "./write/apply-changes.ts";
import { type Change, planChanges } from "./write/plan-changes.ts";
import { orphanPackages, readDisk } from "./write/read-disk.ts";

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
  for (const id of providers) {
    const result = attempt(id);
    if (result instanceof SpecError) {
      failed += 1;
      report(id, result);
    } else generated.set(id, result);
  }
  if (failed > 0) {
    console.error(`\n${failed} of ${providers.length} cannot be generated; nothing was written.`);
    return 1;
  }
  return check ? checkAll(generated, everything) : writeAll(generated, everything);
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

function report(id: string, error: SpecError): void {
  console.error(`${pc.red("✗")} ${pc.bold(id)}`);
  for (const diagnostic of error.diagnostics.slice(0, 50)) console.error(formatDiagnostic(diagnostic));
  if (error.diagnostics.length > 50) console.error(`… and ${error.diagnostics.length - 50} more`);
}

function planOf(id: string, files: Generated["files"]): Change[] {
  const folder = `packages/${id}`;
  return planChanges(folder, files, readDisk(workspace, folder));
}

function orphans(everything: boolean): [string, Change[]][] {
  if (!everything) return [];
  return orphanPackages(workspace, listProviders(workspace)).map((id) => [id, planOf(id, [])]);
}

function plans(generated: ReadonlyMap<string, Generated>, everything: boolean): [string, Change[]][] {
  return [
    ...[...generated].map(([id, { files }]): [string, Change[]] => [id, planOf(id, files)]),
    ...orphans(everything),
    ...readme(generated, everything),
  ];
}

/** The workspace's README has a line for every provider; those that were not generated now keep theirs. */
function readme(generated: ReadonlyMap<string, Generated>, everything: boolean): [string, Change[]][] {
  if (!existsSync(`${workspace}/README.md`)) return [];
  const text = readFileSync(`${workspace}/README.md`, "utf8");
  const wanted = withProviderTable(
    text,
    [...generated.values()].map(({ model }) => model),
    everything,
  );
  return wanted === text ? [] : [["README", [{ kind: "update", path: "README.md", content: wanted }]]];
}

const STATE = { create: "missing", update: "stale", delete: "orphaned", keep: "" } as const;

function checkAll(generated: ReadonlyMap<string, Generated>, everything: boolean): number {
  const wrong = plans(generated, everything).flatMap(([, changes]) => changes.filter(({ kind }) => kind !== "keep"));
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

function writeAll(generated: ReadonlyMap<string, Generated>, everything: boolean): number {
  const all = plans(generated, everything);
  const width = Math.max(...all.map(([id]) => id.length));
  for (const [id, changes] of all) {
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
