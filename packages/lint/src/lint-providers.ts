import { realpathSync } from "node:fs";
import { readSettings } from "@specwright/codegen";
import { buildModel, gate, typedDocument, unfitExamples } from "@specwright/codegen/stages";
import { DiskFolder, readDocument, SpecError } from "@specwright/openapi";
import type { LintProblem } from "./problem.ts";
import { type Linted, redoclyProblems } from "./redocly.ts";

/** A provider to look at: its folder, relative to the root. */
interface Target {
  readonly id: string;
  readonly folder: string;
}

/** What is known of a provider already, and its description where lint can look at it more closely. */
interface Inspected {
  readonly id: string;
  readonly problems: readonly LintProblem[];
  readonly readable?: Linted;
}

/**
 * Everything that lint says of some providers: what no client can be made of, and where there is nothing of that kind,
 * what the house, the model and Redocly ask.
 * @param workspace where the rules are: redocly.yaml
 * @param root the folder from which places are shown
 */
export async function lintProviders(
  workspace: string,
  root: string,
  targets: readonly Target[],
): Promise<Map<string, readonly LintProblem[]>> {
  const first = targets.map((target) => inspect(root, target));
  const readable = first.flatMap((one) => one.readable ?? []);
  const redocly = await redoclyProblems(workspace, readable);
  return new Map(first.map(({ id, problems }) => [id, [...problems, ...(redocly.get(id) ?? [])]]));
}

function inspect(root: string, { id, folder: path }: Target): Inspected {
  try {
    const folder = new DiskFolder(root, path);
    const settings = readSettings(folder);
    const document = readDocument(folder, settings.settings.document);
    gate(document);
    const problems = unfitExamples(document, buildModel(id, document, typedDocument(document), settings));
    return { id, problems, readable: { id, path, description: { root: realpathSync(root), folder, document } } };
  } catch (error) {
    if (error instanceof SpecError) return { id, problems: error.diagnostics };
    throw error;
  }
}
