import type { Json } from "@specwright/openapi";
import { describe, expect, it } from "vitest";
import { Code, fitsIn, Imported, literal, type Printable } from "./literal.ts";
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

describe("something imported", () => {
  const call = (name: string, ...args: readonly Printable[]): Imported => new Imported(name, args);
  const long = "a".repeat(60);
  it.each<{ name: string; given: Printable; want: string }>([
    { name: "is its name without arguments", given: new Imported("string"), want: "string" },
    { name: "is called with none", given: call("closed"), want: "closed()" },
    {
      name: "is called on one line",
      given: call("all", new Imported("integer"), call("minimum", -1)),
      want: "all(integer, minimum(-1))",
    },
    {
      name: "begins an object on its line",
      given: call("properties", { a: long, b: call("list", long) }),
      want: `properties({\n  a: "${long}",\n  b: list("${long}"),\n})`,
    },
    {
      name: "begins its last argument on its line",
      given: call("all", new Imported("object"), call("properties", { a: long, b: long })),
      want: `all(object, properties({\n  a: "${long}",\n  b: "${long}",\n}))`,
    },
    {
      name: "has each argument on a line of its own where they are long",
      given: call("one", long, long, { a: [1] }),
      want: `one(\n  "${long}",\n  "${long}",\n  { a: [1] },\n)`,
    },
    {
      name: "stands in data like a value",
      given: { a: [new Imported("string"), call("minimum", 1)] },
      want: "{ a: [string, minimum(1)] }",
    },
  ])("$name", ({ given, want }) => {
    expect(literal(given)).toBe(want);
  });
});

describe("fitsIn", () => {
  it.each<[Printable, number, boolean]>([
    ["a\nb", 3, true],
    ["abcd", 3, false],
    [[1, "ab", null], 7, true],
    [[1, "ab", null], 6, false],
    [{ ab: 12, c: undefined }, 4, true],
    [{ ab: 12, c: undefined }, 3, false],
    [new Code("four"), 4, true],
    [new Imported("all", [new Imported("string"), new Imported("minimum", [1])]), 17, true],
    [new Imported("all", [new Imported("string"), new Imported("minimum", [1])]), 16, false],
    [undefined, 8, false],
  ])("of %j in %i says %s", (value, width, want) => {
    expect(fitsIn(width, value)).toBe(want);
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
