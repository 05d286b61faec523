import type { Draft } from "../finding.ts";
import type { Version } from "../version.ts";
import { type PairedOperations, pairOperations } from "../wire/pair-operations.ts";
import { levelChange } from "./level-change.ts";
import { noticeFor } from "./notice.ts";
import type { DeprecationEntry } from "./policy.ts";
import { type PromisePair, type Promises, promisedIn } from "./promised.ts";
import { sunsetChange } from "./sunset-change.ts";

const KEYS: readonly string[] = ["x-stability-level", "x-sunset"];

/**
 * Promises that are taken back: a lowered level of stability, an end that comes earlier than was said, and a deprecation
 * at shorter notice than the policy wants.
 * @param today `2026-11-21`
 */
export function comparePromises(
  base: Version,
  head: Version,
  policy: DeprecationEntry | undefined,
  today: string,
): Draft[] {
  const { notice = 0 } = policy ?? {};
  // Where nobody asks for notice, a deprecation alone promises no day.
  const keys = notice === 0 ? KEYS : [...KEYS, "deprecated"];
  if (![base, head].some((version) => version.mentions(keys))) return [];
  return promisePairs(promisedIn(base, keys), promisedIn(head, keys), pairOperations(base, head)).flatMap((pair) => [
    ...levelChange(pair, head),
    ...sunsetChange(pair, head, noticeFor(pair.after, head, notice), today),
  ]);
}

/** Operations that are one for a peer, and other parts that stand at the same place. */
function promisePairs(old: Promises, now: Promises, { pairs }: PairedOperations): PromisePair[] {
  const operations = pairs.map(({ before, after }) => ({
    before: old.ofOperation(before),
    after: now.ofOperation(after),
  }));
  const pointers = new Set([...old.pointers, ...now.pointers]);
  const parts = [...pointers].flatMap((pointer): PromisePair[] => {
    const [before, after] = [old.ofPart(pointer), now.ofPart(pointer)];
    if (!before || !after || before.name !== after.name) return [];
    return [{ before, after }];
  });
  return [...operations, ...parts];
}
