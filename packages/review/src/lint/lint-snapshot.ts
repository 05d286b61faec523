import { lintProviders } from "@specwright/lint";
import type { Snapshot } from "../read/snapshot.ts";
import type { Linted } from "./compare.ts";

/** What lint has said of another version. */
interface Known {
  readonly snapshot: Snapshot;
  readonly linted: Linted;
}

/** What lint says of a version. Of what is the same in the other one it says the same. */
export async function lintSnapshot({ root, sources }: Snapshot, workspace: string, known?: Known): Promise<Linted> {
  const all = [...sources.values()];
  const same = all.filter((one) => known?.snapshot.sources.get(one.id) === one);
  const others = all.filter((one) => !same.includes(one));
  const found = await lintProviders(workspace, root, others);
  return new Map([...same.map(({ id }) => [id, known?.linted.get(id) ?? []] as const), ...found]);
}
