// npm run review -- [--base <revision, folder or file>] [--head <folder or file>] [--format …] [--output file]
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { formatDiagnostic, SpecError } from "./load/diagnostic.ts";
import { BadInput } from "./review/bad-input.ts";
import { compareSnapshots } from "./review/compare.ts";
import { extractSpecs, isRevision, mergeBase } from "./review/read/git.ts";
import { readSnapshot, type Snapshot } from "./review/read/snapshot.ts";
import { renderJson } from "./review/render/json.ts";
import { renderText } from "./review/render/text.ts";
import { isBreaking, type Report } from "./review/report.ts";

const USAGE = `usage: npm run review -- [--base <git revision, folder or file>] [--head <folder or file>]
         [--format text|json] [--output <file>] [--fail-on breaking|none]`;
const FORMATS = { text: renderText, json: renderJson };
const workspace = new URL("..", import.meta.url).pathname.replace(/\/$/, "");

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
  readonly format: keyof typeof FORMATS;
  readonly output: string | undefined;
  readonly failOn: "breaking" | "none";
}

function readArguments(args: readonly string[]): Arguments {
  const text = { type: "string" } as const;
  let values: { [key: string]: string | undefined };
  try {
    const options = { base: text, head: text, format: text, output: text, "fail-on": text };
    ({ values } = parseArgs({ args: [...args], options }));
  } catch (error) {
    throw new BadInput((error as Error).message, USAGE);
  }
  return {
    base: values.base,
    head: values.head ?? workspace,
    format: oneOf("format", values.format ?? "text", Object.keys(FORMATS) as (keyof typeof FORMATS)[]),
    output: values.output,
    failOn: oneOf("fail-on", values["fail-on"] ?? "breaking", ["breaking", "none"]),
  };
}

function oneOf<T extends string>(name: string, value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value);
  if (!found) throw new BadInput(`--${name} ${value} is not known`, `Known: ${known.join(", ")}.`);
  return found;
}

function run({ base, head, format, output, failOn }: Arguments): number {
  const report = compareSnapshots(
    readBase(base),
    readSnapshot(head, head === workspace ? "the working tree" : head),
    workspace,
    versionOf,
  );
  const text = FORMATS[format](report);
  if (output === undefined) process.stdout.write(text);
  else writeFileSync(output, text);
  return failOn === "none" || !report.findings.some(isBreaking) ? 0 : 1;
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

function versionOf(id: string): string | undefined {
  const path = join(workspace, "packages", id, "package.json");
  if (!statSync(path, { throwIfNoEntry: false })) return undefined;
  return (JSON.parse(readFileSync(path, "utf8")) as { version?: string }).version;
}

export type { Report };
