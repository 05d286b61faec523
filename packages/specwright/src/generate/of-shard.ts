import { providersOfShard } from "../shard/providers-of-shard.ts";
import { readShard } from "../shard/shard.ts";
import type { GenerateRequest } from "./generate-packages.ts";

/**
 * What is asked for of one machine of several. The first of them looks after what belongs to no provider.
 * @param everything whether the providers are all there are
 * @param name of the shard, such as "2/4"
 * @throws Error for a name that is none
 */
export function ofShard(
  workspace: string,
  providers: readonly string[],
  everything: boolean,
  name: string,
): Pick<GenerateRequest, "providers" | "everything" | "elsewhere"> {
  const shard = readShard(name);
  const own = providersOfShard(workspace, providers, shard);
  const elsewhere = providers.filter((id) => !own.includes(id));
  return { providers: own, everything: everything && shard.index === 1, elsewhere };
}
