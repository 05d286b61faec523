import { weightOf } from "./operations.ts";
import type { Shard } from "./shard.ts";
import { spread } from "./spread.ts";

/** The providers of a shard, in the order in which all of them stand. */
export function providersOfShard(
  workspace: string,
  providers: readonly string[],
  { index, count }: Shard,
): readonly string[] {
  const weights = new Map(providers.map((id) => [id, weightOf(workspace, id)]));
  const own = new Set(spread(weights, count)[index - 1]);
  return providers.filter((id) => own.has(id));
}
