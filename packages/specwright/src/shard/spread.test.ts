import { describe, expect, it } from "vitest";
import { spread } from "./spread.ts";

const equal = (count: number): Map<string, number> =>
  new Map(Array.from({ length: count }, (_, index): [string, number] => [`provider-${index}`, 10]));
/** From 1 to about 150 operations, many of them small. */
const mixed = (count: number): Map<string, number> =>
  new Map(
    Array.from({ length: count }, (_, index): [string, number] => [`provider-${index}`, 1 + ((index * index) % 149)]),
  );

describe("providers are spread", () => {
  it("each to one shard, whatever their order", () => {
    const weights = mixed(40);
    const shards = spread(weights, 4);
    expect(shards.flat().sort()).toEqual([...weights.keys()].sort());
    expect(spread(new Map([...weights].reverse()), 4)).toEqual(shards);
  });

  it("as they always were", () => {
    const weights = new Map([
      ["ant", 30],
      ["bee", 12],
      ["cat", 12],
      ["dog", 5],
      ["eel", 1],
    ]);
    expect(spread(weights, 2)).toEqual([
      ["ant", "eel"],
      ["bee", "cat", "dog"],
    ]);
  });

  it.each([
    ["ten equal ones over two", equal(10), 2, 50],
    ["a hundred equal ones over four: 250 each would be even", equal(100), 4, 270],
    ["a hundred of all sizes over four: 1,920 each would be even", mixed(100), 4, 2103],
    ["three over four: one gets nothing", equal(3), 4, 10],
    ["one that is heavier than all others together", new Map([...equal(4), ["large", 100]]), 2, 100],
  ])("evenly: %s", (_name, weights, count, heaviest) => {
    const loads = spread(weights, count).map((ids) => ids.reduce((sum, id) => sum + (weights.get(id) ?? 0), 0));
    expect(Math.max(...loads)).toBe(heaviest);
  });

  it.each([
    ["equal ones", equal(100), 10, 0],
    ["of all sizes", mixed(100), 10, 0],
    ["of all sizes, and a large one", mixed(100), 140, 5],
  ])("so that a new one moves few of a hundred others: %s", (_name, weights, weight, want) => {
    const before = spread(weights, 4);
    const after = spread(new Map([...weights, ["new", weight]]), 4);
    const moved = [...weights.keys()].filter((id) => placeOf(before, id) !== placeOf(after, id));
    expect(moved.length).toBe(want);
  });
});

function placeOf(shards: readonly (readonly string[])[], id: string): number {
  return shards.findIndex((ids) => ids.includes(id));
}
