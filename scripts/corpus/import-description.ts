import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { importProvider, makeExamples, readProviderFolder, replaceFiles, writeFolder } from "@specwright/import";

/** A description, and the folder that no reference of it may lead out of. */
interface Described {
  readonly file: string;
  readonly root: string;
  /** Lines for `provider.yaml`. */
  readonly settings?: string | undefined;
}

/**
 * Begins a provider with a description, as `npm run new-provider -- <id> --from <file> --root <root>` does, and makes
 * examples for it, as `npm run examples -- <id>` does, so that its operations have calls.
 */
export async function importDescription(
  workspace: string,
  id: string,
  { file, root, settings }: Described,
): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const { files } = await importProvider(id, { from: file, root, folder: workspace }, today);
  const folder = join(workspace, "specs", id);
  writeFolder(folder, files);
  if (settings !== undefined) appendFileSync(join(folder, "provider.yaml"), `${settings}\n`);
  replaceFiles(workspace, id, makeExamples(readProviderFolder(workspace, id)).files);
}
