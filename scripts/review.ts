// npm run review -- [--base <revision, folder or file>] [--head <folder or file>] [--format …] [--output file]; --help says more
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { lintProviders } from "./lint-pipeline.ts";
import { type Arguments, readArguments, USAGE } from "./review/arguments.ts";
import { BadInput } from "./review/bad-input.ts";
import { broughtBumps } from "./review/changeset/read.ts";
import { writeChangesets } from "./review/changeset/write.ts";
import { compareSnapshots } from "./review/compare.ts";
import { complaintOf } from "./review/complaint.ts";
import { compareLint, type Linted } from "./review/lint/compare.ts";
import { extractSpecs, isRevision, mergeBase } from "./review/read/git.ts";
import { readSnapshot, type Snapshot } from "./review/read/snapshot.ts";
import { FORMATS } from "./review/render/formats.ts";
import { passes, type Report, underestimated } from "./review/report.ts";

const workspace = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  try {
    const asked = readArguments(args);
    if (asked !== "help") return await run(asked);
    console.log(USAGE);
    return 0;
  } catch (error) {
    console.error(complaintOf(error));
    return 2;
  }
}

async function run(args: Arguments): Promise<number> {
  using before = readBase(args.base);
  const head = args.head ?? workspace;
  const after = readSnapshot(head, head === workspace ? "the working tree" : head);
  if (before.snapshot.single !== after.single)
    throw new BadInput(
      `"${before.snapshot.label}" and "${after.label}" cannot be compared: one is a single description, the other a folder of providers`,
      "Name two descriptions (--base a.yaml --head b.yaml), or two folders or revisions with specs/<provider>/ in them.",
    );
  if (args.output !== undefined) checkOutput(args.output);
  const report = await review(before.snapshot, after, args.writeChangeset);
  if (args.writeChangeset && !report.single)
    for (const name of writeChangesets(report, before.snapshot.root, after.root)) console.error(`wrote ${name}`);
  const rendered = FORMATS[args.format](report);
  if (args.output === undefined) process.stdout.write(rendered);
  else writeOutput(args.output, rendered);
  if (args.failOn === "none") return 0;
  return passes(report) && !(args.requireChangeset && underestimated(report).length > 0) ? 0 : 1;
}

/** Said before the work is done. */
function checkOutput(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new BadInput(`--output "${path}" is a folder`, "Name a file in it.");
  if (!statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory())
    throw new BadInput(`--output "${path}" cannot be written: there is no folder "${dirname(path)}"`, "Make it first.");
}

function writeOutput(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new BadInput(`--output "${path}" cannot be written: ${(error as Error).message}`, "Name another file.");
  }
}

/** With `--write-changeset` the report already counts what is about to be written. */
async function review(before: Snapshot, after: Snapshot, writes: boolean): Promise<Report> {
  const { single } = after;
  const brought = single ? undefined : broughtBumps(after.root, before.root);
  const context = { workspace, today: new Date().toISOString().slice(0, 10), packageOf, brought };
  // The linter is a process of its own, which works while this one compares.
  const [old, now, report] = await Promise.all([
    lint(before),
    lint(after),
    Promise.resolve().then(() => compareSnapshots(before, after, context)),
  ]);
  const full: Report = { ...report, lint: compareLint(old, now) };
  if (!writes || report.single) return full;
  const providers = report.providers.map((one) => ({ ...one, brought: one.packageName === null ? null : one.bump }));
  return { ...full, providers };
}

/** The rules of the house are about `specs/`: a file of somebody else has no sources to name. */
async function lint({ single, root, sources }: Snapshot): Promise<Linted> {
  return single ? new Map() : lintProviders(workspace, root, [...sources.values()], process.execPath);
}

interface Base extends Disposable {
  readonly snapshot: Snapshot;
}

/** A file or folder of that name comes before a git revision. */
function readBase(base: string | undefined): Base {
  if (base !== undefined && statSync(base, { throwIfNoEntry: false }))
    return { snapshot: readSnapshot(base, base), [Symbol.dispose]: () => {} };
  const revision = base ?? mergeBase(workspace);
  if (!isRevision(workspace, revision))
    throw new BadInput(`"${revision}" is neither a file, a folder nor a git revision`, USAGE);
  const folder = extractSpecs(workspace, revision);
  const dispose = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    return { snapshot: readSnapshot(folder, revision, folder), [Symbol.dispose]: dispose };
  } catch (error) {
    dispose();
    throw error;
  }
}

function packageOf(id: string): { name: string; version: string } | undefined {
  const path = join(workspace, "packages", id, "package.json");
  if (!statSync(path, { throwIfNoEntry: false })) return undefined;
  return JSON.parse(readFileSync(path, "utf8")) as { name: string; version: string };
}
