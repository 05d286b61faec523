import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateProvider } from "@specwright/codegen";
import { commandHere, installHere, scriptCallHere, specFolder } from "@specwright/codegen/workspace";
import { type FolderFiles, type From, readProviderFolder, updateProvider, writeFolder } from "@specwright/import";
import { type Diagnostic, decoded, formatDiagnostic, MemoryFolder, SpecError } from "@specwright/openapi/internal";
import { FORMATS, reviewChange } from "@specwright/review";
import { run as generate } from "../generate.ts";
import { reportProblems } from "../report-problems.ts";
import type { Terminal } from "../terminal.ts";
import { writeBaseline } from "./baselines.ts";
import { today } from "./today.ts";

/**
 * Brings a new version of a provider's description; 1 where a correction does not fit, or where nothing can be generated:
 * then nothing is changed.
 */
export async function updateImported(id: string, from: From | undefined, terminal: Terminal): Promise<number> {
  const { workspace, error, out } = terminal;
  const shown = specFolder(workspace, id);
  const folder = join(workspace, shown);
  const { files, unfit, notes } = await updateProvider(readProviderFolder(workspace, id), from, today());
  const problems = problemsOf(workspace, id, files);
  if (problems.length > 0) {
    reportProblems(id, [...unfit, ...problems], terminal);
    error(UNCHANGED);
    return 1;
  }
  using before = copyOf(folder);
  writeFolder(folder, files);
  out(from === undefined ? `applied ${shown}/overlay.yaml` : `updated ${shown}/upstream/ and openapi.yaml`);
  for (const problem of notes) error(formatDiagnostic(problem));
  for (const problem of unfit) error(formatDiagnostic(problem));
  await showChanges(before.path, folder, terminal);
  const generated = await generate([id], terminal);
  await writeBaseline(id, terminal);
  out(`\nNext: ${installHere(workspace)} and ${scriptCallHere(workspace, "test")}.${ofNewOperations(id, workspace)}`);
  return unfit.length > 0 ? 1 : generated;
}

/** Whatever an operation loses that has no floor would not be seen, so tests fail without one. */
function ofNewOperations(id: string, workspace: string): string {
  const examples = commandHere(workspace, "examples", id);
  const floor = commandHere(workspace, "contract", id, "--raise-floor");
  return `\nIf an operation is new, first ${examples}, ${scriptCallHere(workspace, "build")} and ${floor}.`;
}

const UNCHANGED =
  "Nothing was changed: no package can be made of this. The places are those of an openapi.yaml that was not written.";

/** Why no package can be made of files that are not on the disk yet. */
function problemsOf(workspace: string, id: string, files: FolderFiles): readonly Diagnostic[] {
  const texts = [...files].map(([path, content]): [string, string] => [path, textOf(content)]);
  try {
    generateProvider(workspace, id, { folder: new MemoryFolder(specFolder(workspace, id), Object.fromEntries(texts)) });
    return [];
  } catch (error) {
    if (error instanceof SpecError) return error.diagnostics;
    throw error;
  }
}

function textOf(content: string | Uint8Array): string {
  return typeof content === "string" ? content : decoded(content);
}

interface Copy extends Disposable {
  readonly path: string;
}

function copyOf(folder: string): Copy {
  const place = mkdtempSync(join(tmpdir(), "specwright-"));
  const path = join(place, "before");
  cpSync(folder, path, { recursive: true });
  return { path, [Symbol.dispose]: () => rmSync(place, { recursive: true, force: true }) };
}

/** What of the change a client notices. It says nothing where one of the two cannot be read: generation says why. */
async function showChanges(base: string, head: string, { workspace, write, error }: Terminal): Promise<void> {
  try {
    const { report } = await reviewChange({ workspace, base, head });
    write(FORMATS.text({ ...report, base: "before", head: "now" }));
  } catch (problem) {
    error(`The two versions cannot be compared: ${(problem as Error).message.split("\n")[0]}`);
  }
}
