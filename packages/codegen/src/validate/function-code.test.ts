import { describe, expect, it } from "vitest";
import { partsAt, readFunction } from "./function-code.ts";

const inside = (code: string): string => `function validate0(data, {instancePath=""}={}){ ${code} }`;

describe("readFunction", () => {
  it.each([
    ["a call of something", "steal(data);", "steal"],
    ["a global", "data.a = globalThis;", "globalThis"],
    ["a template", "data.a = `x`;", "`x`"],
    ["a new object", "new Object();", "new Object()"],
    ["a function in it", "data.a = () => 1;", "() => 1"],
    ["an import", 'import("fs");', "import"],
    ["this", "this.a = 1;", "this"],
    ["an assignment to a class", "class A {}", "class A {}"],
  ])("refuses %s", (_, code, what) => {
    expect(() => readFunction(inside(code), [])).toThrow(`a schema came out as code with ${what}`);
  });

  it.each([
    ["two functions", `${inside("")} ${inside("")}`],
    ["a statement", "steal()"],
    ["a syntax error", inside("if (")],
  ])("refuses %s", (_, code) => {
    expect(() => readFunction(code, [])).toThrow("a schema came out as code with");
  });

  it("notes which parts of its constants a function looks at", () => {
    const code = inside(
      'if (func0.call(data, "func1")) { const vSchema0 = schema0.properties["a-b"].enum; data === vSchema0[1]; }',
    );
    expect(readFunction(code, ["schema0", "func0", "func1"]).uses).toEqual(
      new Map([
        ["func0", [["call"]]],
        ["schema0", [["properties", "a-b", "enum"]]],
      ]),
    );
  });
});

describe("partsAt", () => {
  it.each([
    { name: "one part", ways: [["a", "b"]], want: { a: { b: [1, 2] } } },
    { name: "all of it", ways: [[], ["a"]], want: { a: { b: [1, 2], c: 3 }, d: [{ e: 4 }, { f: 5 }] } },
    {
      name: "a part and its part",
      ways: [
        ["a", "b", "0"],
        ["a", "b"],
      ],
      want: { a: { b: [1, 2] } },
    },
    { name: "an item of a list", ways: [["d", "1", "f"]], want: { d: { 1: { f: 5 } } } },
    { name: "a method of a part", ways: [["d", "hasOwnProperty"]], want: { d: [{ e: 4 }, { f: 5 }] } },
  ])("$name", ({ ways, want }) => {
    expect(partsAt({ a: { b: [1, 2], c: 3 }, d: [{ e: 4 }, { f: 5 }] }, ways)).toEqual(want);
  });
});
