import { describe, expect, it } from "vitest";
import { indexed, propertyKey } from "./identifier.ts";

describe("propertyKey", () => {
  it.each([
    ["name", "name"],
    ["$ref", "$ref"],
    ["_a1", "_a1"],
    ["class", "class"],
    ["1a", '"1a"'],
    ["a-b", '"a-b"'],
    ["", '""'],
    ["é", '"é"'],
    ['"]: globalThis.PWNED = 1, ["', '"\\"]: globalThis.PWNED = 1, [\\""'],
    ["__proto__", '["__proto__"]'],
  ])("prints %j as %s", (key, want) => {
    expect(propertyKey(key)).toBe(want);
  });
});

describe("indexed", () => {
  it.each([
    [[], ""],
    [["responses", 200, "content", "application/json"], '["responses"][200]["content"]["application/json"]'],
    [['a"]; type X = ["'], '["a\\"]; type X = [\\""]'],
  ])("prints %j as %s", (keys, want) => {
    expect(indexed(keys)).toBe(want);
  });
});
