import { newSpec } from "@specwright/codegen";

/** Begins a provider with a description, as `npm run new-provider -- <id> --from <file>` does. */
export async function importDescription(workspace: string, id: string, file: string): Promise<void> {
  newSpec(workspace, id, file);
}
