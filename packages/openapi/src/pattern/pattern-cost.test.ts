import { describe, expect, it } from "vitest";
import { growth } from "./pattern-cost.ts";

const ENDLESS = Number.POSITIVE_INFINITY;

describe("growth", () => {
  it.each([
    ["abc", 0],
    ["^[a-f0-9]{8}$", 0],
    ["^a{1,8}(b|c)?$", 0],
    ["^a+$", 2],
    ["^a{3,}b*$", 3],
    ["^a{1,9}$", 2],
    ["(ab)+", 2],
    ["(a|b)+", ENDLESS],
    ["(?:a|b)+", ENDLESS],
    ["(a+)+", ENDLESS],
    ["(a?){20}", ENDLESS],
    ["(a)\\1", ENDLESS],
  ])("of %s", (pattern, want) => {
    expect(growth(pattern, true)).toBe(want);
  });
});
