import { randomInt } from "node:crypto";
import type { RunOptions } from "@specwright/contract";
import type { FloorWish } from "./floor.ts";
import type { CheckRequest } from "./request.ts";

/** The seed of a run: the one that was given, or a random one; each further run has another. */
export function seedOf({ seed }: CheckRequest, run: number): number {
  if (seed === undefined) return randomInt(2 ** 31);
  return seed + run - 1;
}

export function runOptions({ runs = 25, shuffle }: CheckRequest, seed: number): RunOptions {
  if (shuffle) return { runs, seed, order: seed };
  return { runs, seed };
}

/** A first floor is made of a run in which all is well, and in no CI, where nobody would commit it. */
export function floorWish({ floor, ci }: CheckRequest, failures: number): FloorWish {
  if (floor !== "keep" || ci) return floor;
  return failures === 0 ? "first" : "later";
}
