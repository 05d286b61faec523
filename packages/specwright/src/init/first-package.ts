import { join } from "node:path";
import { readWorkspace, specFolder } from "@specwright/codegen/workspace";
import type { Terminal } from "../terminal.ts";
import type { FirstProvider } from "./sources.ts";

/** Begins a provider, and makes its package; 1 where that cannot be made. Loads what it needs, which takes its time. */
export async function firstPackage({ id, from, root }: FirstProvider, terminal: Terminal): Promise<number> {
  if (from !== undefined) {
    const { newImported } = await import("../import/new-imported.ts");
    const { addExamples } = await import("../import/add-examples.ts");
    const code = await newImported(id, { from, root, folder: terminal.folder }, terminal, false);
    return code === 0 ? await addExamples(id, terminal, false) : code;
  }
  const [{ blankSpec }, { writeFolder }] = await Promise.all([
    import("@specwright/import/internal"),
    import("@specwright/import"),
  ]);
  const { run: generate } = await import("../generate.ts");
  const { workspace } = terminal;
  writeFolder(join(workspace, specFolder(workspace, id)), blankSpec(id, readWorkspace(workspace)));
  return await generate([id], terminal, false);
}
