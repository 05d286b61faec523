import { describe, expect, it } from "vitest";
import { asLine } from "./line.ts";

describe("asLine", () => {
  it.each([
    ['"a" points to nothing', '"a" points to nothing'],
    ["a\n::error::b", "a\\n::error::b"],
    ["::error::b", "\\u003a:error::b"],
    ["  ::add-mask::b", "  \\u003a:add-mask::b"],
    ["std::string", "std::string"],
    ["a ##[error]b", "a ##\\u005berror]b"],
    ["\u001b[2Jgone", "\\u001b[2Jgone"],
    ["a\u202eb", "a\\u202eb"],
  ])("%j is %j", (given, want) => {
    expect(asLine(given)).toBe(want);
  });

  it.each(["a\n::error::b", "::error::b", "##[error]", "\\u202e"])("leaves %j alone the second time", (given) => {
    expect(asLine(asLine(given))).toBe(asLine(given));
  });
});
