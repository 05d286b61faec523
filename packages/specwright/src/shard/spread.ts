import { createHash } from "node:crypto";

/** How much more than an equal part a shard may have, so that a provider stays where it is when others come and go. */
const SLACK = 1.1;

/**
 * Spreads providers over shards. Each machine finds the same shards by itself. A provider prefers shards in an order of its
 * own, and goes to the first one that has room for it, the heaviest provider first. So shards are about even, and a new
 * provider moves few others.
 *
 * @param weights of each provider, at least 1
 * @returns the providers of each shard
 */
export function spread(weights: ReadonlyMap<string, number>, count: number): readonly (readonly string[])[] {
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const room = (SLACK * total) / count;
  const shards = Array.from({ length: count }, (): Filled => ({ load: 0, providers: [] }));
  for (const [id, weight] of heaviestFirst(weights)) {
    const preferred = preference(id, shards);
    const shard = preferred.find(({ load }) => load + weight <= room) ?? lightest(preferred);
    shard.load += weight;
    shard.providers.push(id);
  }
  return shards.map(({ providers }) => providers);
}

interface Filled {
  load: number;
  readonly providers: string[];
}

function heaviestFirst(weights: ReadonlyMap<string, number>): [string, number][] {
  return [...weights].sort(([a, heavy], [b, light]) => light - heavy || compared(a, b));
}

/** The shards in the order in which a provider prefers them. It stays the same, whichever others there are. */
function preference(id: string, shards: readonly Filled[]): Filled[] {
  const scored = shards.map((shard, index) => ({ shard, score: scoreOf(id, index) }));
  return scored.sort((a, b) => compared(a.score, b.score)).map(({ shard }) => shard);
}

function scoreOf(id: string, index: number): string {
  return createHash("sha256").update(`${id}/${index}`).digest("hex");
}

/** The first of the lightest. */
function lightest(shards: readonly Filled[]): Filled {
  return shards.reduce((best, shard) => (shard.load < best.load ? shard : best));
}

/** By code units, which is the same on every machine. */
function compared(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
