// npm run lint:specs [-- provider…]
import { fileURLToPath } from "node:url";
import pc from "picocolors";
import { gate } from "./lint/gate/index.ts";
import { houseProblems } from "./lint/house/index.ts";
import { redoclyProblems } from "./lint/redocly.ts";
import { type Diagnostic, formatDiagnostic, SpecError } from "./load/diagnostic.ts";
import { Folder } from "./load/folder.ts";
import { listProviders } from "./load/list-providers.ts";
import { readDocument } from "./load/read-document.ts";
import { readSettings } from "./load/read-settings.ts";
import { buildModel } from "./model/build-model.ts";
import { unfitExamples } from "./model/unfit-examples.ts";
import { typedDocument } from "./types/typed-document.ts";

const workspace = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");

async function main(chosen: readonly string[]): Promise<number> {
  const known = listProviders(workspace);
  const unknown = chosen.filter((id) => !known.includes(id));
  if (unknown.length > 0) {
    console.error(`There is no provider ${unknown.map((id) => `"${id}"`).join(", ")}. Known: ${known.join(", ")}.`);
    return 2;
  }
  const providers = chosen.length > 0 ? chosen : known;
  const counts = await Promise.all(
    providers.map(async (id) => {
      const problems = await lint(id);
      report(id, problems);
      return problems.length;
    }),
  );
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total > 0)
    console.error(
      `\n${total} ${total === 1 ? "problem" : "problems"} in ${counts.filter(Boolean).length} of ${providers.length} specs.`,
    );
  return total > 0 ? 1 : 0;
}

async function lint(id: string): Promise<Diagnostic[]> {
  try {
    const folder = new Folder(workspace, `specs/${id}`);
    const settings = readSettings(folder);
    const document = readDocument(folder, settings.settings.document);
    gate(document);
    const model = buildModel(id, document, typedDocument(document), settings);
    return [
      ...houseProblems(folder, document),
      ...unfitExamples(document, model),
      ...(await redoclyProblems(workspace, document.file, process.execPath)),
    ];
  } catch (error) {
    if (error instanceof SpecError) return [...error.diagnostics];
    throw error;
  }
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
