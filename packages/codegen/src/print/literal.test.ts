import type { Json } from "@specwright/openapi";
import { describe, expect, it } from "vitest";
import { literal } from "./literal.ts";
import { quoted } from "./quoted.ts";

const VALUES: readonly (readonly [Json | undefined, string])[] = [
  [null, "null"],
  [undefined, "undefined"],
  [true, "true"],
  [0, "0"],
  [-0, "-0"],
  [1e21, "1e+21"],
  ["a", '"a"'],
  [[], "[]"],
  [{}, "{}"],
  [[1, "a", [null]], '[1, "a", [null]]'],
  [{ a: 1, "b-c": { d: [] } }, '{ a: 1, "b-c": { d: [] } }'],
  [JSON.parse('{"__proto__": {"polluted": true}}') as Json, '{ ["__proto__"]: { polluted: true } }'],
  [{ a: undefined, b: 1 } as never, "{ b: 1 }"],
  [{ a: undefined } as never, "{}"],
  [{ constructor: 1, "": 2, "1": 3 }, '{ "1": 3, constructor: 1, "": 2 }'],
];

const STRINGS: readonly (readonly [string, string])[] = [
  ['say "hi"', '"say \\"hi\\""'],
  ["it's", `"it's"`],
  ["back\\slash", '"back\\\\slash"'],
  ["\\", '"\\\\"'],
  ["line\nbreak\r\t", '"line\\nbreak\\r\\t"'],
  ["`$" + "{globalThis}`", `"\`\${globalThis}\`"`],
  ["</script>", '"\\u003c/script>"'],
  ["a\u2028b\u2029c", '"a\\u2028b\\u2029c"'],
  ["\u0000\u007f\u0085\ufeff", '"\\u0000\\u007f\\u0085\\ufeff"'],
  ["\ud800", '"\\ud800"'],
  ["é 😀", '"é 😀"'],
  ["a\u202eb\u200bc\u{e0041}", '"a\\u202eb\\u200bc\\udb40\\udc41"'],
];

describe("literal", () => {
  it.each(VALUES)("prints %j as %s", (value, want) => {
    expect(literal(value)).toBe(want);
  });

  it("spreads what is wider than a line over several, and indents what is inside", () => {
    const wide = { first: "a".repeat(60), second: ["b".repeat(30), { third: 1 }] };
    expect(literal(wide, "  ")).toBe(
      `{\n    first: "${"a".repeat(60)}",\n    second: ["${"b".repeat(30)}", { third: 1 }],\n  }`,
    );
  });
});

describe("quoted", () => {
  it.each(STRINGS)("prints %j as %s", (text, want) => {
    expect(quoted(text)).toBe(want);
  });

  it.each(STRINGS)("means %j again when it is read", (text) => {
    expect(JSON.parse(quoted(text))).toBe(text);
  });
});
