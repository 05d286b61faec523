import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Call, Contestants } from "./contestants.ts";

export interface Figures {
  /** Microseconds for one call, the median of all rounds. */
  readonly us: number;
  /** Times the reference, the median of the ratios within each round. */
  readonly ratio: number;
  /** Kilobytes that one call allocates. */
  readonly kB: number;
}

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/**
 * Runs the contestants side by side: each round gives all of them a turn, in another order each time, so that a machine
 * that slows down slows down everybody.
 */
export async function measure(
  all: Contestants,
  { rounds, calls, reference }: { rounds: number; calls: number; reference: string },
): Promise<{ readonly [name: string]: Figures }> {
  const names = Object.keys(all);
  const times: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]));
  for (const name of names) await time(all[name] as Call, calls);
  for (let round = 0; round < rounds; round++) {
    const turn = round % names.length;
    for (const name of [...names.slice(turn), ...names.slice(0, turn)])
      times[name]?.push(await time(all[name] as Call, calls));
  }
  const figures: Record<string, Figures> = {};
  for (const name of names) {
    const own = times[name] as number[];
    const ratios = own.map((us, round) => us / (times[reference]?.[round] as number));
    figures[name] = {
      us: round2(median(own)),
      ratio: round2(median(ratios)),
      kB: round2(await allocated(all[name] as Call)),
    };
  }
  return figures;
}

async function time(call: Call, calls: number): Promise<number> {
  const start = performance.now();
  for (let index = 0; index < calls; index++) await call();
  return ((performance.now() - start) * 1000) / calls;
}

/** Few enough calls that no collection comes between the two readings; the smallest of several is free of accidents. */
async function allocated(call: Call): Promise<number> {
  const readings: number[] = [];
  for (let round = 0; round < 9; round++) {
    collect();
    const before = getHeapStatistics().used_heap_size;
    for (let index = 0; index < 50; index++) await call();
    readings.push((getHeapStatistics().used_heap_size - before) / 50 / 1024);
  }
  return median(readings);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function round2(value: number): number {
  return Math.round(value * 100) / 100;
}
