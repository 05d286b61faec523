import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startCache } from "../../cache/remote-cache.ts";
import type { Env } from "./command.ts";
import { idOf } from "./descriptions.ts";
import { TeamWorkspace } from "./team-workspace.ts";
import { type Tested, tested } from "./tested.ts";

/** What one way through `npm test` cost. */
export interface Figure extends Tested {
  readonly scenario: string;
  /** Of 100 tasks, how many came from a cache. */
  readonly "hits, %": number;
}

export interface ManyRequest {
  readonly repository: string;
  readonly providers: number;
  /** Machines that there are in the scenario that measures one of them. */
  readonly shards: number;
}

/** A key that the team has, and the remote cache has not. */
const SIGNED = { TURBO_REMOTE_CACHE_SIGNATURE_KEY: "of the team" };

type Tell = (text: string) => void;

const TEST = ["npm", "test"];
const GENERATE = ["npm", "run", "--silent", "generate"];
const UPDATE = ["npm", "run", "--silent", "update-provider", "--"];

type Commands = readonly (readonly string[])[];

/** Measures a workspace of many providers, which is made as a team makes it. It takes long. */
export async function manyProviders(request: ManyRequest, tell: Tell): Promise<readonly Figure[]> {
  const parent = mkdtempSync(join(tmpdir(), "specwright-many-"));
  try {
    await using cache = await startCache({ signed: true });
    const workspace = await TeamWorkspace.make(parent, request.repository, request.providers, tell);
    const writes = { ...cache.env, ...SIGNED };
    const reads = { ...cache.readOnly, ...SIGNED, TURBO_CACHE: "local:rw,remote:r" };
    return await figures(workspace, { writes, reads }, request, tell);
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

async function figures(
  workspace: TeamWorkspace,
  { writes, reads }: { readonly writes: Env; readonly reads: Env },
  { providers, shards }: ManyRequest,
  tell: Tell,
): Promise<readonly Figure[]> {
  const all: Figure[] = [];
  const measure = async (scenario: string, cwd: string, env: Env, run: Commands): Promise<void> => {
    tell(scenario);
    const figure = figureOf(scenario, await tested(cwd, run, env, providers, tell));
    tell(`${scenario}: ${figure.seconds} s, ${figure.executed} executed, ${figure.cached} from the cache`);
    all.push(figure);
  };
  const { root } = workspace;
  const first = workspace.clone("first");
  await measure("everything for the first time", first, writes, [[...GENERATE, "--", "--force"], TEST]);
  await measure("nothing changed, local cache", first, writes, [TEST]);
  await measure("a second clone, remote cache", workspace.clone("second"), reads, [TEST]);
  await measure(`shard 1/${shards}, no cache`, workspace.clone("shard"), {}, shardOf(`1/${shards}`));
  workspace.editSpec(idOf(0));
  await measure("one spec edited, remote cache", root, writes, [[...UPDATE, idOf(0)], GENERATE, TEST]);
  workspace.commit("Edit a spec");
  await workspace.changeRuntime();
  await measure("another runtime", root, writes, [TEST]);
  return all;
}

/** What the workflow of a workspace runs on one of several machines. */
function shardOf(shard: string): Commands {
  const filters = `filters=$(npx specwright generate --shard ${shard} --filters) && npx turbo run build typecheck test $filters`;
  return [
    ["npx", "specwright", "generate", "--check", "--shard", shard],
    ["bash", "-c", filters],
  ];
}

function figureOf(scenario: string, result: Tested): Figure {
  const total = result.executed + result.cached;
  return { scenario, ...result, "hits, %": total === 0 ? 0 : Math.round((100 * result.cached) / total) };
}
