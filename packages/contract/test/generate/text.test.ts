import { regExp } from "@specwright/openapi/internal";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutAssertions } from "../../src/generate/assertions.ts";
import { nodeAt } from "../../src/generate/flat-schema.ts";
import { textLike, textMatching } from "../../src/generate/pattern-text.ts";
import { sample } from "../../src/generate/sample.ts";
import { schemasOf } from "../../src/schema/schemas-of.ts";

describe("a pattern without its assertions", () => {
  it.each([
    ["^(?!tmp)[a-z]+$", "^[a-z]+$"],
    ["^(?=.*[A-Z])(?=.*\\d).{8,}$", "^.{8,}$"],
    ["(?<!x)\\bfoo\\b(?<=o)", "foo"],
    ["^(?!(?:a|[)(]|\\))x)(b)$", "^(b)$"],
    ["[(?=a)]\\(?=a", "[(?=a)]\\(?=a"],
    ["(?:a)(?<name>b)", "(?:a)(?<name>b)"],
  ])("%s is %s", (pattern, want) => {
    expect(withoutAssertions(pattern)).toBe(want);
  });
});

describe("the longest text in a large value", () => {
  it.each([
    [8, 8],
    [1_000, 1_000],
    [50_000, 1_000],
  ])("of at most %i characters has %i", (maxLength, want) => {
    const root = { schema: { type: "object", properties: { text: { type: "string", maxLength } } } };
    const { requests: schemas } = schemasOf({ source: "test", root });
    const made = sample({ schemas, direction: "request", place: "json", size: "maximal" }, nodeAt("/schema"));
    expect((made as { text: string }).text.length).toBe(want);
  });
});

describe("texts that match a pattern", () => {
  it.each([
    "^(?!tmp)[a-z]+$",
    "^(?=.*[a-z])(?=.*[A-Z])(?=.*\\d).{8,}$",
    "^(?!.*--)[a-z](?:[a-z-]*[a-z])?$",
    "(?<!x)\\bfoo\\b",
    "^\\p{L}+(?!\\d)$",
    "^[0-9]{3}$",
  ])("%s", (pattern) => {
    const texts = [textLike(pattern) ?? "none", ...fc.sample(textMatching(pattern), { numRuns: 20, seed: 1 })];
    expect(texts.filter((text) => !regExp(pattern).test(text))).toEqual([]);
  });

  it("are none where none is found, which ends at once", () => {
    expect(textLike("^(?=b)a$")).toBe(undefined);
    expect(() => textMatching("^(?=b)a$")).toThrow("no text was found that matches ^(?=b)a$");
  });
});
