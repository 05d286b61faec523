import { describe, expect, it } from "vitest";
import {
  asMarkdown,
  asMarkdownBlock,
  asMarkdownCell,
  asMarkdownCode,
  asMarkdownCodeCell,
  asMarkdownSummary,
  asMarkdownUrl,
} from "./markdown.ts";

describe("asMarkdown", () => {
  it.each([
    ["Gets a user.", "Gets a user."],
    ["keys start with zut_ (user_id)", "keys start with zut_ (user_id)"],
    ["_so_ __so__ *so* ~~so~~", "\\_so_ \\_\\_so_\\_ \\*so\\* \\~\\~so\\~\\~"],
    ["<img src=x> &lt;", "&lt;img src=x> &amp;lt;"],
    ["[text](javascript:x) ![i](u)", "\\[text\\](javascript:x) !\\[i\\](u)"],
    ["# A ## B", "\\# A \\#\\# B"],
    ["- a", "\\- a"],
    ["1. a", "1\\. a"],
    ["---", "\\---"],
    ["1.2.0", "1.2.0"],
    ["-1", "-1"],
    ["> a", "\\> a"],
    ["@octocat and a@b.example, #12", "@\u200boctocat and a@\u200bb.example, \\#\u200b12"],
    ["a\n\n# b\r\n::error::", "a \\# b ::error::"],
    ["a | b \\| c", "a &#124; b \\\\&#124; c"],
    ["$x$", "\\$x\\$"],
    ["the `a_b|<c>` of `` ` ``", "the `a_b|<c>` of \\`` ` \\`\\`"],
    ["a\u202eb\u001b", "a\\\\u202eb\\\\u001b"],
    ["<!-- /providers -->", "&lt;!-- /providers -->"],
  ])("%j is %j", (given, want) => {
    expect(asMarkdown(given)).toBe(want);
  });
});

describe("asMarkdownCell", () => {
  it.each([
    ["one \\| two", "one \\\\&#124; two"],
    ["`a|b` | `c`", "<code>a&#124;b</code> &#124; `c`"],
  ])("%j is %j", (given, want) => {
    expect(asMarkdownCell(given)).toBe(want);
  });
});

describe("asMarkdownCode", () => {
  it.each([
    ["GET /a", "`GET /a`"],
    ["a`b", "``a`b``"],
    ["`a`", "`` `a` ``"],
    ["/a\n\n# b", "`/a\\n\\n# b`"],
    ["", "`  `"],
    ["a|b", "`a|b`"],
  ])("%j is %j", (given, want) => {
    expect(asMarkdownCode(given)).toBe(want);
  });

  it.each([
    ["GET /a", "`GET /a`"],
    ["GET /a|b*`<i>\n", "<code>GET /a&#124;b\\*\\`&lt;i>\\\\n</code>"],
  ])("in a cell %j is %j", (given, want) => {
    expect(asMarkdownCodeCell(given)).toBe(want);
  });
});

it("asMarkdownBlock has a fence that no line ends", () => {
  expect(asMarkdownBlock("diff", ["a", "```", "\u202e\r````"])).toBe("`````diff\na\n```\n\\u202e\\r````\n`````");
});

it.each([
  ["https://a.example/b?c=d#e", "https://a.example/b?c=d#e"],
  ["https://a.example/(x) |y\n<z>", "https://a.example/%28x%29%20%7cy%5cn%3cz%3e"],
])("asMarkdownUrl: %j is %j", (given, want) => {
  expect(asMarkdownUrl(given)).toBe(want);
});

it("asMarkdownSummary is HTML on one line", () => {
  expect(asMarkdownSummary("Types: a_b\n\n<b>")).toBe("Types: a_b &lt;b&gt;");
});
