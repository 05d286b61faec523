import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Call, Contestants } from "./contestants.ts";

export interface Figures {
  /** Microseconds of the processor for one call, the lower quartile of all rounds. */
  readonly us: number;
  /** Times the lower quartile of the reference. */
  readonly ratio: number;
  /** Kilobytes that one call allocates. */
  readonly kB: number;
}

/** Turns of each contestant before its time counts. */
const WARM_UP = 10;

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/**
 * Runs the contestants side by side: each round gives all of them a turn, in another order each time, so that a machine
 * that slows down slows down everybody. What others do on the machine can only make a turn longer: they share its caches
 * and its clock rate. So the lower quartile is nearer to what the code costs than the median is, and one lucky turn does not
 * rule it as it rules the least. It is the same for all contestants, and flatters nobody: garbage is collected in every turn.
 */
export async function measure(
  all: Contestants,
  { rounds, calls, reference }: { rounds: number; calls: number; reference: string },
): Promise<{ readonly [name: string]: Figures }> {
  const names = Object.keys(all);
  const times: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]));
  // The engine compiles what runs often, in several steps and late: after some ten thousand calls. Who runs long is compiled.
  for (let turn = 0; turn < WARM_UP; turn++) for (const name of names) await time(all[name] as Call, calls);
  for (let round = 0; round < rounds; round++) {
    const turn = round % names.length;
    for (const name of [...names.slice(turn), ...names.slice(0, turn)])
      times[name]?.push(await time(all[name] as Call, calls));
  }
  const figures: Record<string, Figures> = {};
  const least = lowerQuartile(times[reference] as number[]);
  for (const name of names) {
    const us = lowerQuartile(times[name] as number[]);
    figures[name] = {
      us: round2(us),
      ratio: round2(us / least),
      kB: round2(await allocated(all[name] as Call)),
    };
  }
  return figures;
}

/** The time of the processor, because a clock on the wall also counts the turns of other programs. */
async function time(call: Call, calls: number): Promise<number> {
  const start = process.cpuUsage();
  for (let index = 0; index < calls; index++) await call();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / calls;
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
  return quantile(values, 1 / 2);
}

function lowerQuartile(values: readonly number[]): number {
  return quantile(values, 1 / 4);
}

function quantile(values: readonly number[], part: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * part)] ?? Number.NaN;
}

function round2(value: number): number {
  return Math.round(value * 100) / 100;
}
