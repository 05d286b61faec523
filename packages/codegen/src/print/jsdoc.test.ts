import { describe, expect, it } from "vitest";
import { jsdoc } from "./jsdoc.ts";

const long = "word ".repeat(30).trim();

describe("jsdoc", () => {
  it.each([
    ["nothing", [undefined, "", "  "], ""],
    ["one line", ["Says so."], "/** Says so. */\n"],
    ["two paragraphs", ["One.", "Two."], "/**\n * One.\n *\n * Two.\n */\n"],
    [
      "tags stand together",
      ["One.", "@throws A", "@deprecated"],
      "/**\n * One.\n *\n * @throws A\n * @deprecated\n */\n",
    ],
    ["the end of a comment", ["a */ b **/ c */*/"], "/** a *\u200b/ b **\u200b/ c *\u200b/*\u200b/ */\n"],
    ["line separators", ["a\u2028b\u2029c\u0085d\re"], "/**\n * a\n * b\n * c\n * d\n * e\n */\n"],
    ["letters that nobody sees", ["a\u0000b\u001bc\u202ed"], "/** a\\u0000b\\u001bc\\u202ed */\n"],
    ["words for compilers", ["@ts-expect-error"], "/** @\u200bts-expect-error */\n"],
    ["a list keeps its lines", ["- a\n- b"], "/**\n * - a\n * - b\n */\n"],
    ["long prose is wrapped", [long], `/**\n * ${"word ".repeat(22).trim()}\n * ${"word ".repeat(8).trim()}\n */\n`],
    ["a long line of a table is not", [`| ${long}`], `/**\n * | ${long}\n */\n`],
  ])("%s", (_name, parts, want) => {
    expect(jsdoc(parts)).toBe(want);
  });

  it("indents every line", () => {
    expect(jsdoc(["One.", "Two."], "  ")).toBe("  /**\n   * One.\n   *\n   * Two.\n   */\n");
  });
});
