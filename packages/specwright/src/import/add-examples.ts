import { specFolder } from "@specwright/codegen/workspace";
import { type LeftOut, makeExamples, readProviderFolder, replaceFiles } from "@specwright/import";
import { asLine } from "@specwright/openapi/internal";
import { counted } from "../counted.ts";
import { run as generate } from "../generate.ts";
import type { Terminal } from "../terminal.ts";
import { writeBaseline } from "./baselines.ts";

/** How many operations are named that have no call even so. */
const MOST = 20;

/**
 * Makes examples for a provider, says which operations have none even so, and generates its package.
 * @param advice whether to say what comes next
 */
export async function addExamples(id: string, terminal: Terminal, advice = true): Promise<number> {
  const { workspace, out } = terminal;
  const { files, operations, leftOut } = makeExamples(readProviderFolder(workspace, id));
  const written = replaceFiles(workspace, id, files);
  for (const file of written) out(`wrote ${specFolder(workspace, id)}/${file}`);
  out(`${counted(operations, "operation")} of ${id} got a call`);
  for (const line of leftOutLines(leftOut)) out(line);
  const code = await generate([id], terminal, advice);
  await writeBaseline(id, terminal);
  return code;
}

function leftOutLines(leftOut: readonly LeftOut[]): string[] {
  if (leftOut.length === 0) return ["every operation has a call now"];
  const lines = leftOut.slice(0, MOST).map(({ operation, reason }) => asLine(`  ${operation}: ${reason}`));
  const more = leftOut.length > MOST ? [`  … and ${leftOut.length - MOST} more`] : [];
  return [`${counted(leftOut.length, "operation")} without a call:`, ...lines, ...more];
}
