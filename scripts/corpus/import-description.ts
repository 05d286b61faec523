import { join } from "node:path";
import { importProvider, writeFolder } from "@specwright/import";

/** A description, and the folder that no reference of it may lead out of. */
interface Described {
  readonly file: string;
  readonly root: string;
}

/** Begins a provider with a description, as `npm run new-provider -- <id> --from <file> --root <root>` does. */
export async function importDescription(workspace: string, id: string, { file, root }: Described): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const { files } = await importProvider(id, { from: file, root, folder: workspace }, today);
  writeFolder(join(workspace, "specs", id), files);
}
