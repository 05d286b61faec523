import { problemsOf } from "@specwright/testing";
import { describe, expect, it } from "vitest";
import { Positions } from "./positions.ts";
import { parseSource } from "./source-file.ts";

const parse = (text: string): unknown => parseSource("a.yaml", text, new Positions());

describe("parseSource", () => {
  it.each([
    ["nothing", "", null],
    ["JSON", '{"a": [1, "x", null, true, -0.5]}', { a: [1, "x", null, true, -0.5] }],
    ["JSON indented by tabs", '{\n\t"a": {\n\t\t"b": 1\n\t}\n}', { a: { b: 1 } }],
    ["JSON escapes", '{"a": "\\/\\u00e9\\ud83d\\ude00\\n"}', { a: "/é😀\n" }],
    ["keys that are numbers", "200: a\n1.5: b", { "200": "a", "1.5": "b" }],
    ["words that YAML 1.1 took for booleans", "yes: no\non: off", { yes: "no", on: "off" }],
    ["a date is text", "a: 2024-01-01", { a: "2024-01-01" }],
    ["an anchor and its alias", "a: &x { b: 1 }\nc: *x", { a: { b: 1 }, c: { b: 1 } }],
    ["an alias of a word", "a: &x word\nc: *x", { a: "word", c: "word" }],
    ["a merge key", "a: &x { b: 1, c: 2 }\nd:\n  <<: *x\n  c: 3", { a: { b: 1, c: 2 }, d: { b: 1, c: 3 } }],
    [
      "a merge key after what it must not replace",
      "a: &x { c: 2 }\nd:\n  c: 3\n  <<: *x",
      { a: { c: 2 }, d: { c: 3 } },
    ],
    ["a merge key with a list", "d:\n  <<: [{ a: 1, b: 1 }, { b: 2, c: 2 }]", { d: { a: 1, b: 1, c: 2 } }],
    ["a byte order mark", "\ufeffa: 1", { a: 1 }],
  ])("reads %s", (_name, text, want) => {
    expect(parse(text)).toEqual(want);
  });

  it("keeps a key named __proto__ a key", () => {
    const value = parse('{"__proto__": {"polluted": true}}') as object;
    expect(Object.keys(value)).toEqual(["__proto__"]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it("makes an anchor and its aliases one object", () => {
    const value = parse("a: &x { b: 1 }\nc: *x") as { a: object; c: object };
    expect(value.a).toBe(value.c);
  });

  it.each([
    ["a key twice", "a: 1\nb: 2\na: 3", "a.yaml:3:1 syntax: Map keys must be unique"],
    ["a key twice in JSON", '{"a": 1,\n "a": 2}', "a.yaml:2:2 syntax: Map keys must be unique"],
    [
      "a bracket that is not closed",
      "a: [1, 2\nb: 3",
      "a.yaml:2:1 syntax: Flow sequence in block collection must be sufficiently indented and end with a ]",
    ],
    ["wrong indentation", "a:\n  b: 1\n c: 2", "a.yaml:3:1 syntax: All mapping items must start at the same column"],
    ["an alias of nothing", "a: 1\nb: *x", "a.yaml:2:4 syntax: this alias points to no anchor"],
    ["an alias inside its anchor", "a: &x\n  b: *x", "a.yaml:2:6 syntax: this alias contains itself"],
    [
      "two documents",
      "a: 1\n---\nb: 2",
      "a.yaml:2:1 syntax: Source contains multiple documents; please use YAML.parseAllDocuments()",
    ],
    [
      "a number that JSON does not have",
      "a:\n  - .nan",
      "a.yaml:2:5 syntax: NaN is a number of YAML, and not one of JSON",
    ],
  ])("refuses %s", (_name, text, want) => {
    expect(problemsOf(() => parse(text)).split("\n")[0]).toBe(want);
  });

  it("says what to do about it", () => {
    expect(problemsOf(() => parse("a: *x"))).toMatch(/\n {4}\S/);
  });
});

describe("Positions", () => {
  const text = "a:\n  - x: 1\n  - y:\n      z: 2\nb: &m { k: 1 }\nc:\n  <<: *m\n";
  const positions = new Positions();
  const root = parseSource("a.yaml", text, positions) as { a: [object, { y: object }]; c: object };

  it.each([
    ["an object", () => positions.find(root.a[1]), "3:5"],
    ["a key", () => positions.find(root.a[1].y, "z"), "4:7"],
    ["an item", () => positions.find(root.a, 1), "3:5"],
    ["a merged key", () => positions.find(root.c, "k"), "5:9"],
    ["a missing key: the object", () => positions.find(root.a[1].y, "q"), "4:7"],
  ])("knows where %s stands", (_name, find, want) => {
    const place = find();
    expect(`${place?.line}:${place?.col}`).toBe(want);
  });
});
