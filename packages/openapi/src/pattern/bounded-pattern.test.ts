import { describe, expect, it } from "vitest";
import { boundedPattern } from "./bounded-pattern.ts";

describe("boundedPattern", () => {
  it.each([
    ["^(a+)+$", `${"a".repeat(60)}!`, "slow"],
    ["^(a|a)*$", `${"a".repeat(60)}!`, "slow"],
    ["^(\\w+\\s?)*$", `${"word ".repeat(30)}!`, "slow"],
    ["(x+x+)+y", "x".repeat(60), "slow"],
    ["^(a*)\\1*\\1*\\1*\\1*b$", "a".repeat(2_000), "slow"],
    ["a*a*a*a*b", "a".repeat(5_000), "slow"],
    ["^(a+)+$", "a".repeat(60), "matches"],
    ["^(a+)+$", "aaaa!", "differs"],
    ["^[a-z]+(-[a-z]+)*$", "a-kebab-case-name-of-some-length", "matches"],
    ["^\\p{L}+$", "äöüß".repeat(200), "matches"],
    ["^\\s*$", "\u2003\u00a0\ufeff", "matches"],
    ["\\-x", "a-x", "matches"],
    ["^(?=.*\\d)(?=.*[a-z]).{8,}$", "correct horse battery 1", "matches"],
  ])("%s against a text", (pattern, text, want) => {
    expect(verdict(pattern, text)).toBe(want);
  });

  it("says which pattern takes how long, and what to do", () => {
    expect(() => boundedPattern("^(a+)+$").test(`${"a".repeat(60)}!`)).toThrow(
      'The pattern "^(a+)+$" takes more than 100 ms for a text of 61 characters. Write it so that a text can be matched in one way only: no repetition in a repetition.',
    );
  });

  it("stops once for a text, however often it is asked", () => {
    const expression = boundedPattern("^(a+)+$");
    const began = performance.now();
    for (let times = 0; times < 30; times += 1) expect(() => expression.test(`${"a".repeat(60)}!`)).toThrow("100 ms");
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  it("refuses what is no pattern", () => {
    expect(() => boundedPattern("(")).toThrow(SyntaxError);
  });
});

function verdict(pattern: string, text: string): string {
  try {
    return boundedPattern(pattern).test(text) ? "matches" : "differs";
  } catch (error) {
    return (error as Error).name === "SlowPattern" ? "slow" : String(error);
  }
}
