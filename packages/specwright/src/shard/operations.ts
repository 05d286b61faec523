import { readSettings, readWorkspace } from "@specwright/codegen/stages";
import { specFolder } from "@specwright/codegen/workspace";
import { DiskFolder, findOperations, readDocument, SpecError } from "@specwright/openapi";

/**
 * What a provider weighs: its operations, because both its package and its contract take as long as it has many. At least
 * one, which is also what a description weighs that cannot be read.
 */
export function weightOf(workspace: string, provider: string): number {
  try {
    const folder = new DiskFolder(workspace, specFolder(workspace, provider));
    const { settings } = readSettings(folder, readWorkspace(workspace));
    const document = readDocument(folder, settings.document, { keepUnresolved: true });
    return Math.max(1, findOperations(document).length);
  } catch (error) {
    if (error instanceof SpecError) return 1;
    throw error;
  }
}
