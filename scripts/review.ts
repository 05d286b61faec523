// npm run review -- [--base <revision, folder or file>] [--head <folder or file>] [--format …] [--output file]
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { formatDiagnostic, SpecError } from "./load/diagnostic.ts";
import { BadInput } from "./review/bad-input.ts";
import { pendingBumps } from "./review/changeset/read.ts";
import { changesetFor } from "./review/changeset/write.ts";
import { compareSnapshots } from "./review/compare.ts";
import { extractSpecs, isRevision, mergeBase } from "./review/read/git.ts";
import { readSnapshot, type Snapshot } from "./review/read/snapshot.ts";
import { FORMATS, type Format } from "./review/render/formats.ts";
import { passes, type Report, underestimated } from "./review/report.ts";

const USAGE = `usage: npm run review -- [--base <git revision, folder or file>] [--head <folder or file>]
         [--format ${Object.keys(FORMATS).join("|")}] [--output <file>]
         [--write-changeset] [--require-changeset] [--fail-on breaking|none]`;
const workspace = new URL("..", import.meta.url).pathname.replace(/\/$/, "");

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;
const OPTIONS = {
  base: text,
  head: text,
  format: text,
  output: text,
  "fail-on": text,
  "write-changeset": flag,
  "require-changeset": flag,
};

process.exitCode = main(process.argv.slice(2));

function main(args: readonly string[]): number {
  try {
    return run(readArguments(args));
  } catch (error) {
    if (error instanceof BadInput) console.error(`${error.message}\n    ${error.hint}`);
    else if (error instanceof SpecError)
      for (const problem of error.diagnostics) console.error(formatDiagnostic(problem));
    else throw error;
    return 2;
  }
}

interface Arguments {
  readonly base: string | undefined;
  readonly head: string;
  readonly format: Format;
  readonly output: string | undefined;
  readonly failOn: "breaking" | "none";
  readonly writeChangeset: boolean;
  readonly requireChangeset: boolean;
}

function readArguments(args: readonly string[]): Arguments {
  const { values } = parsed(args);
  return {
    base: values.base,
    head: values.head ?? workspace,
    format: oneOf("format", values.format ?? "text", Object.keys(FORMATS) as Format[]),
    output: values.output,
    failOn: oneOf("fail-on", values["fail-on"] ?? "breaking", ["breaking", "none"]),
    writeChangeset: values["write-changeset"] ?? false,
    requireChangeset: values["require-changeset"] ?? false,
  };
}

function parsed(args: readonly string[]): ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>> {
  try {
    return parseArgs({ args: [...args], options: OPTIONS });
  } catch (error) {
    throw new BadInput((error as Error).message, USAGE);
  }
}

function oneOf<T extends string>(name: string, value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value);
  if (!found) throw new BadInput(`--${name} ${value} is not known`, `Known: ${known.join(", ")}.`);
  return found;
}

function run(args: Arguments): number {
  const report = review(args);
  if (args.writeChangeset) writeChangesets(report, args.head);
  const rendered = FORMATS[args.format](report);
  if (args.output === undefined) process.stdout.write(rendered);
  else writeFileSync(args.output, rendered);
  if (args.failOn === "none") return 0;
  return passes(report) && !(args.requireChangeset && underestimated(report).length > 0) ? 0 : 1;
}

/** With `--write-changeset` the report already counts what is about to be written. */
function review({ base, head, writeChangeset }: Arguments): Report {
  const label = head === workspace ? "the working tree" : head;
  const context = { workspace, today: new Date().toISOString().slice(0, 10), packageOf, pending: pendingBumps(head) };
  const report = compareSnapshots(readBase(base), readSnapshot(head, label), context);
  if (!writeChangeset || report.single) return report;
  const providers = report.providers.map((one) => ({ ...one, pending: one.packageName === null ? null : one.bump }));
  return { ...report, providers };
}

/** A file or folder of that name comes before a git revision. */
function readBase(base: string | undefined): Snapshot {
  if (base !== undefined && statSync(base, { throwIfNoEntry: false })) return readSnapshot(base, base);
  const revision = base ?? mergeBase(workspace);
  if (!isRevision(workspace, revision))
    throw new BadInput(`"${revision}" is neither a file, a folder nor a git revision`, USAGE);
  const folder = extractSpecs(workspace, revision);
  try {
    return readSnapshot(folder, revision, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function packageOf(id: string): { name: string; version: string } | undefined {
  const path = join(workspace, "packages", id, "package.json");
  if (!statSync(path, { throwIfNoEntry: false })) return undefined;
  return JSON.parse(readFileSync(path, "utf8")) as { name: string; version: string };
}

function writeChangesets({ providers, findings }: Report, head: string): void {
  for (const provider of providers) {
    const file = changesetFor(
      provider,
      findings.filter((one) => one.provider === provider.id),
    );
    if (!file) continue;
    const folder = join(head, ".changeset");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, file.name), file.content);
    console.error(`wrote .changeset/${file.name}`);
  }
}
