// npm run lint:specs [-- provider…]
import { fileURLToPath } from "node:url";
import pc from "picocolors";
import { lintProviders } from "./lint-pipeline.ts";
import { type Diagnostic, formatDiagnostic } from "./load/diagnostic.ts";
import { Folder } from "./load/folder.ts";
import { listProviders } from "./load/list-providers.ts";
import { entryProblems } from "./review/accept/apply.ts";

const today = new Date().toISOString().slice(0, 10);
const workspace = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");

async function main(chosen: readonly string[]): Promise<number> {
  const known = listProviders(workspace);
  const unknown = chosen.filter((id) => !known.includes(id));
  if (unknown.length > 0) {
    console.error(`There is no provider ${unknown.map((id) => `"${id}"`).join(", ")}. Known: ${known.join(", ")}.`);
    return 2;
  }
  const providers = chosen.length > 0 ? chosen : known;
  const targets = providers.map((id) => ({ id, folder: `specs/${id}` }));
  const found = await lintProviders(workspace, workspace, targets, process.execPath);
  const counts = [...found].map(([id, linted]) => {
    const problems = [...linted, ...entryProblems(new Folder(workspace, `specs/${id}`), today)];
    report(id, problems);
    return problems.length;
  });
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total > 0)
    console.error(
      `\n${total} ${total === 1 ? "problem" : "problems"} in ${counts.filter(Boolean).length} of ${providers.length} specs.`,
    );
  return total > 0 ? 1 : 0;
}

function report(id: string, problems: readonly Diagnostic[]): void {
  if (problems.length === 0) {
    console.log(`${pc.green("✓")} ${id}`);
    return;
  }
  console.error(`${pc.red("✗")} ${pc.bold(id)}`);
  for (const problem of problems.slice(0, 50)) console.error(formatDiagnostic(problem));
  if (problems.length > 50) console.error(`… and ${problems.length - 50} more`);
}

process.exitCode = await main(process.argv.slice(2));
