import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { type FileRequest, type Generated, generateFile, obstacles, planChanges } from "@specwright/codegen";
import { readDisk } from "@specwright/codegen/stages";
import type { Change, Outcome } from "@specwright/codegen/workspace";
import { type Diagnostic, formatDiagnostic, SpecError } from "@specwright/openapi";
import { reportProblems } from "../report-problems.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";
import { jsonReport } from "./json-report.ts";
import { reportOutdated } from "./report-outdated.ts";
import { writePackages } from "./write-packages.ts";

interface Request extends Pick<FileRequest, "file" | "out" | "name"> {
  readonly check: boolean;
  readonly strict: boolean;
  readonly all: boolean;
  readonly json: boolean;
}

/** Makes a package of one description, in a folder of its own. */
export async function generateFilePackage(request: Request, terminal: Terminal): Promise<number> {
  const { file, json, all } = request;
  const made = attempt(request, terminal.folder);
  const id = made instanceof SpecError ? file : made.model.id;
  if (made instanceof SpecError) {
    if (json) terminal.out(JSON.stringify(jsonReport(new Map(), new Map([[id, made.diagnostics]])), null, 2));
    else reportProblems(id, made.diagnostics, terminal, all);
    return 1;
  }
  const outcomes = new Map([[id, outcomeOf(made)]]);
  if (json) terminal.out(JSON.stringify(jsonReport(outcomes, new Map()), null, 2));
  return place(request, id, made, outcomes, terminal);
}

/** Compares the files with the disk, or writes them. */
function place(
  { out, check, json, all }: Request,
  id: string,
  { files, model }: Generated,
  outcomes: ReadonlyMap<string, Outcome>,
  terminal: Terminal,
): number {
  const target = resolve(terminal.folder, out);
  const [root, folder] = [dirname(target), basename(target)];
  requireOwn(target, out);
  const changes = planChanges(folder, files, readDisk(root, folder));
  const taken = obstacles(root, changes);
  if (taken.length > 0) return refuse(taken, terminal);
  const here: Terminal = { ...terminal, workspace: root };
  if (check) return reportOutdated(changes, 1, json ? { ...here, out: () => {} } : here, model.home.command);
  writePackages(outcomes, [[id, changes]], { providers: [id], json, all }, here);
  if (!json) for (const line of nextSteps(out, changes)) terminal.out(line);
  return 0;
}

function attempt({ file, out, name, strict }: Request, root: string): Generated | SpecError {
  try {
    return generateFile({ root, file, out, name, strict: strict || undefined });
  } catch (error) {
    if (error instanceof SpecError) return error;
    throw error;
  }
}

function outcomeOf({ operations, model, notes }: Generated): Outcome {
  return { described: operations, generated: model.operations.length, notes };
}

/** Files of somebody else could be overwritten: a package.json, a README. */
function requireOwn(target: string, out: string): void {
  if (!existsSync(target) || readdirSync(target).length === 0 || existsSync(join(target, "src/gen/schema.ts"))) return;
  throw new UsageError(
    `${out} holds other files, and no package that was generated. Name a folder that is empty or not there.`,
  );
}

function refuse(problems: readonly Diagnostic[], terminal: Terminal): number {
  for (const problem of problems) terminal.error(formatDiagnostic(problem));
  return 1;
}

function nextSteps(out: string, changes: readonly Change[]): string[] {
  if (!changes.some(({ kind, path }) => kind === "create" && path.endsWith("/package.json"))) return [];
  return ["", "Next:", `  npm install ${out}, or add the folder to your workspaces`];
}
