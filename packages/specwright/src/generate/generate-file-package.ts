import { existsSync } from "node:fs";
import { type FileRequest, type Generated, generateFile, obstacles, planChanges } from "@specwright/codegen";
import { readDisk } from "@specwright/codegen/stages";
import type { Change, Outcome } from "@specwright/codegen/workspace";
import { SpecError } from "@specwright/openapi";
import { reportProblems } from "../report-problems.ts";
import { requireFile } from "../required-file.ts";
import type { Terminal } from "../terminal.ts";
import { jsonReport } from "./json-report.ts";
import { OutFolder } from "./out-folder.ts";
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
  requireFile(file, terminal.folder);
  const made = attempt(request, terminal.folder);
  const id = made instanceof SpecError ? file : made.model.id;
  if (made instanceof SpecError) {
    if (json) terminal.out(JSON.stringify(jsonReport(new Map(), new Map([[id, made.diagnostics]])), null, 2));
    else reportProblems(id, made.diagnostics, terminal, all);
    return 1;
  }
  return place(request, id, made, terminal);
}

/** Compares the files with the disk, or writes them. */
function place({ out, check, json, all }: Request, id: string, made: Generated, terminal: Terminal): number {
  const outcomes = new Map([[id, outcomeOf(made)]]);
  const target = new OutFolder(out, terminal.folder);
  if (!check) target.make();
  const { root, name } = target;
  const here: Terminal = { ...terminal, workspace: root };
  const changes = target.inItsWords(() => planned(root, name, made.files));
  if (json) terminal.out(JSON.stringify(jsonReport(outcomes, new Map()), null, 2));
  const shown = changes.map((change) => ({ ...change, path: target.named(change.path) }));
  if (check) return reportOutdated(shown, 1, json ? { ...here, out: () => {} } : here, made.model.home.command);
  target.inItsWords(() => writePackages(outcomes, [[id, changes]], { providers: [id], json, all }, here));
  if (!json) for (const line of nextSteps(out, changes)) terminal.out(line);
  return 0;
}

/** @throws SpecError for what stands in the way */
function planned(root: string, name: string, files: Generated["files"]): readonly Change[] {
  const changes = planChanges(name, files, readDisk(root, name));
  // Nothing stands in the way where nothing is.
  const taken = existsSync(root) ? obstacles(root, changes) : [];
  if (taken.length > 0) throw new SpecError(taken);
  return changes;
}

function attempt({ file, out, name, strict }: Request, root: string): Generated | SpecError {
  try {
    return generateFile({ root, file, out, name, strict: strict || undefined });
  } catch (error) {
    // What is wrong with an option is nothing that was found in the description.
    if (error instanceof SpecError && !error.diagnostics.some(({ file: place }) => place.startsWith("--")))
      return error;
    throw error;
  }
}

function outcomeOf({ operations, model, notes }: Generated): Outcome {
  return { described: operations, generated: model.operations.length, notes };
}

function nextSteps(out: string, changes: readonly Change[]): string[] {
  if (!changes.some(({ kind, path }) => kind === "create" && path.endsWith("/package.json"))) return [];
  return ["", "Next:", `  npm install ${out}, or add the folder to your workspaces`];
}
