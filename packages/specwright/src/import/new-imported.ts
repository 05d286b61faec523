import { join } from "node:path";
import { commandHere, installHere, readWorkspace, scriptCallHere, specFolder } from "@specwright/codegen/workspace";
import { type From, type Imported, importProvider, writeFolder } from "@specwright/import";
import { asLine } from "@specwright/openapi/internal";
import { counted } from "../counted.ts";
import { run as generate } from "../generate.ts";
import type { Terminal } from "../terminal.ts";
import { writeBaseline } from "./baselines.ts";
import { today } from "./today.ts";

/**
 * Imports a description, says what was inferred, and makes its package; 1 where that cannot be made yet.
 * @param advice whether to say what comes next
 */
export async function newImported(id: string, from: From, terminal: Terminal, advice = true): Promise<number> {
  const imported = await importProvider(id, from, today(), readWorkspace(terminal.workspace));
  const folder = specFolder(terminal.workspace, id);
  writeFolder(join(terminal.workspace, folder), imported.files);
  report(folder, imported, terminal);
  const code = await generate([id], terminal, false);
  await writeBaseline(id, terminal);
  if (advice || code !== 0) terminal.out(nextSteps(id, terminal.workspace, code));
  return code;
}

function report(folder: string, { files, settings, dropped, notes }: Imported, { out }: Terminal): void {
  const upstream = [...files.keys()].filter((file) => file.startsWith("upstream/"));
  for (const file of files.keys()) if (!upstream.includes(file)) out(asLine(`wrote ${folder}/${file}`));
  out(`wrote ${folder}/upstream/ (${counted(upstream.length, "file")}, as the provider publishes it)`);
  const kinds = Map.groupBy(settings, ({ path }) => path.at(path[0] === "operations" ? 2 : 0) as string);
  const inferred = [...kinds].map(([kind, all]) => (all.length === 1 ? kind : `${kind} (${all.length})`));
  out(`inferred, with reasons in provider.yaml: ${inferred.join(", ")}`);
  for (const { file, line, col, message } of notes) out(asLine(`${file}:${line}:${col} ${message}`));
  for (const { setting, message } of dropped) out(asLine(`left out ${setting.path.join(".")}: ${message}`));
}

function nextSteps(id: string, workspace: string, code: number): string {
  const folder = specFolder(workspace, id);
  if (code !== 0)
    return `\nNext: correct these in ${folder}/overlay.yaml then run ${commandHere(workspace, "update", id)}.`;
  return `
Next:
  ${commandHere(workspace, "examples", id)}    makes calls for operations that have none
  ${installHere(workspace)} && ${commandHere(workspace, "check", id)}   checks lint, types and contract, and writes the first floor
  ${scriptCallHere(workspace, "test")}`;
}
