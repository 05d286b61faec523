import { isDeepStrictEqual } from "node:util";
import { readShard, shardName } from "../shard/shard.ts";
import type { ReadReport } from "./read-reports.ts";
import type { ShardReport } from "./shard-report.ts";

/** What a run was asked for, and the option that asks for it. */
const ASKED = { seed: "--seed", requests: "--runs", shuffle: "--shuffle" } as const;

/**
 * The reports of all shards of one run, in order.
 * @param specs of the workspace as it is now
 * @throws Error if a shard is missing or comes twice, or if shards were made of other specs or in another way
 */
export function fitting(read: readonly ReadReport[], specs: Readonly<Record<string, string>>): readonly ShardReport[] {
  const [first] = read as readonly [ReadReport];
  for (const one of read) {
    expectSameCount(first, one);
    expectSameOptions(first, one);
    expectSameSpecs(one, specs);
    expectSameProviders(first, one);
  }
  const { count } = readShard(first.report.shard);
  const shards = Array.from({ length: count }, (_, index) => shardName({ index: index + 1, count }));
  const byShard = new Map(shards.map((shard) => [shard, read.filter(({ report }) => report.shard === shard)]));
  expectEach(byShard);
  return [...byShard.values()].flatMap((found) => found.map(({ report }) => report));
}

function expectSameCount(first: ReadReport, one: ReadReport): void {
  if (readShard(one.report.shard).count === readShard(first.report.shard).count) return;
  throw new Error(
    `${first.file} is of shard ${first.report.shard}, and ${one.file} of shard ${one.report.shard}: merge the reports of one run.`,
  );
}

function expectSameOptions(first: ReadReport, one: ReadReport): void {
  for (const [key, option] of Object.entries(ASKED) as [keyof typeof ASKED, string][]) {
    const [wanted, found] = [first.report[key], one.report[key]];
    if (wanted === found) continue;
    throw new Error(
      `${first.file} was made with ${key} ${wanted}, and ${one.file} with ${key} ${found}: give all shards the same ${option}.`,
    );
  }
}

function expectSameSpecs({ file, report }: ReadReport, specs: Readonly<Record<string, string>>): void {
  const ids = new Set([...Object.keys(report.specs), ...(report.everything ? Object.keys(specs) : [])]);
  const other = [...ids].filter((id) => report.specs[id] !== specs[id]);
  if (other.length === 0) return;
  throw new Error(
    `${file} was made of other specs than this workspace has, of ${other.join(", ")}: check all shards again.`,
  );
}

function expectSameProviders(first: ReadReport, one: ReadReport): void {
  if (isDeepStrictEqual(first.report.specs, one.report.specs)) return;
  throw new Error(
    `${first.file} is of a run of ${Object.keys(first.report.specs).join(", ")}, and ${one.file} of one of ${Object.keys(one.report.specs).join(", ")}: merge the reports of one run.`,
  );
}

function expectEach(byShard: ReadonlyMap<string, readonly ReadReport[]>): void {
  const twice = [...byShard].find(([, found]) => found.length > 1);
  if (twice !== undefined)
    throw new Error(`Shard ${twice[0]} comes twice: ${twice[1].map(({ file }) => file).join(" and ")}.`);
  const missing = [...byShard].filter(([, found]) => found.length === 0).map(([shard]) => shard);
  if (missing.length > 0)
    throw new Error(`The report of shard ${missing.join(" and of ")} is missing: nobody knows what it would say.`);
}
