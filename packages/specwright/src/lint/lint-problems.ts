import { existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { specFolder, WORKSPACE_FILE } from "@specwright/codegen/workspace";
import { type Diagnostic, formatDiagnostic } from "@specwright/openapi/diagnostic";
import { requireFile } from "../required-file.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";

/** What is wrong, by provider or file. */
export type Problems = ReadonlyMap<string, readonly Diagnostic[]>;

/** @throws UsageError where nothing says what the rules are. */
export function requireRules(workspace: string): void {
  if (existsSync(join(workspace, "redocly.yaml"))) return;
  const problem = `There is no redocly.yaml in ${workspace}. It says which rules lint applies.`;
  throw new UsageError(problem, 'Add one: plugins: ["@specwright/lint/plugin"], and extends: [recommended, house/all]');
}

/**
 * What the linter finds, the accepted breaks that are malformed or have expired, imports that are not what their files
 * make, and a policy of reviews that is malformed.
 */
export async function lintProblems(providers: readonly string[], workspace: string): Promise<Problems> {
  const [{ lintProviders }, { entryProblems, policyProblems }, { DiskFolder }, { importProblems }] = await Promise.all([
    import("@specwright/lint"),
    import("@specwright/review/internal"),
    import("@specwright/openapi"),
    import("@specwright/import/internal"),
  ]);
  const targets = providers.map((id) => ({ id, folder: specFolder(workspace, id) }));
  const found = await lintProviders(workspace, workspace, targets);
  const today = new Date().toISOString().slice(0, 10);
  const entries = [...found].map(([id, linted]): [string, Diagnostic[]] => {
    const folder = new DiskFolder(workspace, specFolder(workspace, id));
    return [id, once([...linted, ...entryProblems(folder, today), ...importProblems(workspace, id)])];
  });
  const policy = policyProblems(new DiskFolder(workspace, "."));
  if (policy.length > 0) entries.push([WORKSPACE_FILE, policy]);
  return new Map(entries);
}

/** The same of files that are in no workspace; without redocly.yaml beside them all rules hold. */
export async function lintFiles(files: readonly string[], { folder }: Terminal): Promise<Problems> {
  for (const file of files) requireFile(file, folder);
  const { lintProviders } = await import("@specwright/lint");
  const targets = files.map((id) => ({ id, folder: dirname(resolve(folder, id)), document: basename(id) }));
  return await lintProviders(folder, folder, targets);
}

/** A file that cannot be read is told of by each of those who read it. */
function once(problems: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(problems.map((problem) => [formatDiagnostic(problem), problem])).values()];
}
