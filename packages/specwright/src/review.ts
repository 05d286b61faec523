// npm run review -- [--base <revision, folder or file>] [--head <folder or file>] [--format …] [--output file]; --help says more
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { lintProviders } from "@specwright/lint";
import {
  type Arguments,
  BadInput,
  broughtBumps,
  compareLint,
  compareSnapshots,
  complaintOf,
  extractSpecs,
  FORMATS,
  isRevision,
  type Linted,
  mergeBase,
  passes,
  type Report,
  readArguments,
  readSnapshot,
  type Snapshot,
  USAGE,
  underestimated,
  writeChangesets,
} from "@specwright/review";
import type { Terminal } from "./terminal.ts";

export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const asked = readArguments(args);
    if (asked !== "help") return await compare(asked, terminal);
    terminal.out(USAGE);
    return 0;
  } catch (error) {
    terminal.error(complaintOf(error));
    return 2;
  }
}

async function compare(args: Arguments, terminal: Terminal): Promise<number> {
  const { workspace } = terminal;
  using before = readBase(args.base, terminal);
  const head = args.head === undefined ? workspace : resolve(terminal.folder, args.head);
  const after = readSnapshot(head, args.head ?? "the working tree");
  if (before.snapshot.single !== after.single)
    throw new BadInput(
      `"${before.snapshot.label}" and "${after.label}" cannot be compared: one is a single description, the other a folder of providers`,
      "Name two descriptions (--base a.yaml --head b.yaml), or two folders or revisions with specs/<provider>/ in them.",
    );
  const output = args.output === undefined ? undefined : resolve(terminal.folder, args.output);
  if (args.output !== undefined && output !== undefined) checkOutput(output, args.output);
  const report = await review(before.snapshot, after, args.writeChangeset, terminal);
  if (args.writeChangeset && !report.single)
    for (const name of writeChangesets(report, before.snapshot.root, after.root)) terminal.error(`wrote ${name}`);
  const rendered = FORMATS[args.format](report);
  if (args.output === undefined || output === undefined) terminal.write(rendered);
  else writeOutput(output, args.output, rendered);
  if (args.failOn === "none") return 0;
  return passes(report) && !(args.requireChangeset && underestimated(report).length > 0) ? 0 : 1;
}

/** Said before the work is done. */
function checkOutput(path: string, name: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new BadInput(`--output "${name}" is a folder`, "Name a file in it.");
  if (!statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory())
    throw new BadInput(`--output "${name}" cannot be written: there is no folder "${dirname(name)}"`, "Make it first.");
}

function writeOutput(path: string, name: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new BadInput(`--output "${name}" cannot be written: ${(error as Error).message}`, "Name another file.");
  }
}

/** With `--write-changeset` the report already counts what is about to be written. */
async function review(before: Snapshot, after: Snapshot, writes: boolean, terminal: Terminal): Promise<Report> {
  const { single } = after;
  const brought = single ? undefined : broughtBumps(after.root, before.root);
  const { workspace } = terminal;
  const packageOf = (id: string): Package | undefined => readPackage(workspace, id);
  const context = { workspace, today: new Date().toISOString().slice(0, 10), packageOf, brought };
  const report = compareSnapshots(before, after, context);
  const full: Report = { ...report, lint: compareLint(await lint(before, terminal), await lint(after, terminal)) };
  if (!writes || report.single) return full;
  const providers = report.providers.map((one) => ({ ...one, brought: one.packageName === null ? null : one.bump }));
  return { ...full, providers };
}

/** The rules of the house are about `specs/`: a file of somebody else has no sources to name. */
async function lint({ single, root, sources }: Snapshot, { workspace }: Terminal): Promise<Linted> {
  return single ? new Map() : lintProviders(workspace, root, [...sources.values()]);
}

interface Base extends Disposable {
  readonly snapshot: Snapshot;
}

/** A file or folder of that name comes before a git revision. */
function readBase(base: string | undefined, { workspace, folder: here }: Terminal): Base {
  const path = base === undefined ? undefined : resolve(here, base);
  if (base !== undefined && path !== undefined && statSync(path, { throwIfNoEntry: false }))
    return { snapshot: readSnapshot(path, base), [Symbol.dispose]: () => {} };
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

interface Package {
  readonly name: string;
  readonly version: string;
}

function readPackage(workspace: string, id: string): Package | undefined {
  const path = join(workspace, "packages", id, "package.json");
  if (!statSync(path, { throwIfNoEntry: false })) return undefined;
  return JSON.parse(readFileSync(path, "utf8")) as Package;
}
