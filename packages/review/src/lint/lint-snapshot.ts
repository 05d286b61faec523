import { lintProviders } from "@specwright/lint";
import type { Snapshot } from "../read/snapshot.ts";
import type { Linted } from "./compare.ts";

/** What lint says of a version. */
export async function lintSnapshot({ root, sources }: Snapshot, workspace: string): Promise<Linted> {
  return await lintProviders(workspace, root, [...sources.values()]);
}
