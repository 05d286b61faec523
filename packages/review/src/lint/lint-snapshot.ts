import { lintProviders } from "@specwright/lint";
import type { Snapshot } from "../read/snapshot.ts";
import type { Linted } from "./compare.ts";

/** What lint says of a version. The rules of the house are about `specs/`: a file of somebody else has no sources to name. */
export async function lintSnapshot({ single, root, sources }: Snapshot, workspace: string): Promise<Linted> {
  if (single) return new Map();
  return await lintProviders(workspace, root, [...sources.values()]);
}
