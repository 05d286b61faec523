import { describe, expect, it } from "vitest";
import { brokenCommands, brokenHtml, brokenLog, brokenMarkdown } from "./media.ts";

// A check that finds nothing anywhere would prove nothing.
describe("what breaks", () => {
  it.each([
    ["a: b\n    c ::error::d", []],
    ["::error::a", ["the command ::error::a"]],
    ["a\n  ::error::a", ["the command   ::error::a"]],
    ["a ##[error]b", ["the command a ##[error]b"]],
    ["a\u001b[31mb", ["the letter U+1b"]],
    ["a\u202eb\rc", ["the letter U+202e", "the letter U+d"]],
    ["a\n# b", ["the line # b"]],
  ])("a log: %j", (given, want) => {
    expect(brokenLog(given)).toEqual(want);
  });

  it.each([
    ["::error file=a,line=1,col=2,title=b::c\n::notice title=b::c\n", []],
    ["::error file=a:b,title=b::c\n", ["::error file=a:b,title=b::c"]],
    ["::error title=b::c\nd", ["d"]],
    ["::add-mask::b", ["::add-mask::b"]],
  ])("workflow commands: %j", (given, want) => {
    expect(brokenCommands(given)).toEqual(want);
  });

  it.each([
    ["<!doctype html><p title='&lt;'>&lt;img></p>", []],
    ["<!doctype html><img src=x onerror=y>", ["the element img", "the attribute onerror=y"]],
    ["<!doctype html><a href=javascript:x>a</a>", ["the attribute href=javascript:x"]],
    ['<!doctype html><p title=a"b>', ["the error unexpected-character-in-unquoted-attribute-value"]],
    ["<!doctype html>\u202e", ["the letter U+202e"]],
    ["<!doctype html><script>own()</script>", []],
    ["<!doctype html><script>own();evil()</script>", ["the element script"]],
  ])("a page: %j", (given, want) => {
    expect(brokenHtml(given, ["own()"])).toEqual(want);
  });

  it.each([
    ["# Own\n\n- `<img>` \\[a\\](b) @\u200ba https://a.example\n\n| a | b |\n| --- | --- |\n| 1 | 2 |", []],
    ["[a](javascript:b)", ["the link [a](javascript:b)"]],
    ["![a](b)", ["the image ![a](b)"]],
    ["a\n\n# PWNED", ["the heading # PWNED"]],
    ["a <img src=x>", ["the HTML <img src=x>"]],
    ["<script>a</script>", ["the HTML <script>a</script>"]],
    ["hi @octocat", ["the mention hi @octocat"]],
    ["a _b_ ~~c~~", ["the em _b_", "the del ~~c~~"]],
    ["| a | b |\n| --- | --- |\n| 1 | 2 | 3 |", ["the row | 1 | 2 | 3 |"]],
  ])("Markdown: %j", (given, want) => {
    expect(brokenMarkdown(given)).toEqual(want);
  });
});
