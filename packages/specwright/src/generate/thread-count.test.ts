import { expect, it } from "vitest";
import { threadCount } from "./thread-count.ts";

const MB = 1e6;
const machine = (cores: number, gigabytes: number): Parameters<typeof threadCount>[1] => ({
  cores,
  memory: gigabytes * 1000 * MB,
});

it.each([
  ["one provider", [13 * MB], machine(8, 64), 1],
  ["five small ones", Array(5).fill(0.1 * MB), machine(8, 64), 1],
  ["a hundred small ones: as many as are worth their start", Array(100).fill(0.1 * MB), machine(8, 64), 5],
  ["no more than cores", Array(100).fill(1 * MB), machine(4, 64), 4],
  ["no more than providers", [5 * MB, 5 * MB], machine(8, 64), 2],
  ["no more than memory holds of the largest", [13 * MB, ...Array(9).fill(1 * MB)], machine(8, 3), 3],
  ["little memory", [13 * MB, 13 * MB], machine(8, 0.5), 1],
])("%s", (_name, sizes, where, want) => {
  expect(threadCount(sizes, where)).toBe(want);
});
