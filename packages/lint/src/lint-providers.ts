import { readSettings } from "@specwright/codegen";
import { buildModel, gate, typedDocument, unfitExamples } from "@specwright/codegen/stages";
import { DiskFolder, readDocument, SpecError } from "@specwright/openapi";
import type { LintProblem } from "./problem.ts";
import { redoclyProblems } from "./redocly.ts";

/** A provider to look at: its folder, relative to the root. */
interface Target {
  readonly id: string;
  readonly folder: string;
}

/** A description that lint can look at more closely, with what is known of it already. */
interface Readable {
  readonly id: string;
  readonly file: string;
  readonly problems: readonly LintProblem[];
}

/**
 * Everything that lint says of some providers: what no client can be made of, and where there is nothing of that kind,
 * what the house, the model and Redocly ask.
 * @param workspace where the rules are: redocly.yaml
 * @param root the folder from which places are shown
 * @param node the program that runs Redocly
 */
export async function lintProviders(
  workspace: string,
  root: string,
  targets: readonly Target[],
  node: string,
): Promise<Map<string, readonly LintProblem[]>> {
  const first = targets.map((target) => inspect(root, target));
  const readable = first.filter((one): one is Readable => "file" in one);
  const redocly = await redoclyProblems(workspace, root, readable, node);
  return new Map(first.map(({ id, problems }) => [id, [...problems, ...(redocly.get(id) ?? [])]]));
}

function inspect(root: string, { id, folder: path }: Target): Readable | Omit<Readable, "file"> {
  try {
    const folder = new DiskFolder(root, path);
    const settings = readSettings(folder);
    const document = readDocument(folder, settings.settings.document);
    gate(document);
    const problems = unfitExamples(document, buildModel(id, document, typedDocument(document), settings));
    return { id, file: document.file, problems };
  } catch (error) {
    if (error instanceof SpecError) return { id, problems: error.diagnostics };
    throw error;
  }
}
