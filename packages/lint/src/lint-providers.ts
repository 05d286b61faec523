import { realpathSync } from "node:fs";
import {
  admit,
  buildModel,
  gate,
  type LoadedSettings,
  type Note,
  readSettings,
  typedDocument,
  unfitExamples,
} from "@specwright/codegen/stages";
import { DiskFolder, type Document, readDocument, SpecError } from "@specwright/openapi";
import { knownLeftOut } from "./baseline/known.ts";
import type { Inspected, Target } from "./inspected.ts";
import type { LintProblem } from "./problem.ts";
import { redoclyProblems } from "./redocly.ts";

/**
 * What lint says of some providers: what no client can be made of, and where there is nothing of that kind, what the
 * house, the model and Redocly ask. Of a description that is imported, only what is not in its baseline.
 * @param workspace where the rules are: redocly.yaml
 * @param root the folder from which places are shown
 */
export async function lintProviders(
  workspace: string,
  root: string,
  targets: readonly Target[],
): Promise<Map<string, readonly LintProblem[]>> {
  const inspected = await inspectProviders(workspace, root, targets);
  return new Map(inspected.map((one) => [one.id, knownLeftOut(one, workspace)]));
}

/** The same with all that is known of old. */
export async function inspectProviders(
  workspace: string,
  root: string,
  targets: readonly Target[],
): Promise<Inspected[]> {
  const first = targets.map((target) => inspect(root, target));
  const readable = first.flatMap((one) => one.readable ?? []);
  const redocly = await redoclyProblems(workspace, readable);
  return first.map((one) => ({ ...one, problems: redocly.get(one.id) ?? one.problems }));
}

function inspect(root: string, { id, folder: path, document: named }: Target): Inspected {
  let imported = false;
  try {
    const folder = new DiskFolder(root, path);
    const settings = readSettings(folder);
    imported = settings.settings.imported !== undefined;
    const document = readDocument(folder, named ?? settings.settings.document, { keepUnresolved: true });
    const problems = modelProblems(id, document, settings);
    const description = { root: realpathSync(root), folder, document };
    return { id, problems, readable: { id, path, description, problems }, imported };
  } catch (error) {
    if (error instanceof SpecError) return { id, problems: error.diagnostics, imported };
    throw error;
  }
}

/** What no client can be made of ends the search, except in a description that is not ours to change. */
function modelProblems(id: string, given: Document, settings: LoadedSettings): LintProblem[] {
  let document = given;
  let notes: readonly Note[] = [];
  if (settings.settings.imported) ({ document, notes } = admit(given, settings));
  else gate(document, settings.settings);
  return [...notes, ...unfitExamples(document, buildModel(id, document, typedDocument(document), settings))];
}
