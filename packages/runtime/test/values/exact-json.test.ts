import { describe, expect, it } from "vitest";
import { exactJson, jsonWithBigints } from "../../src/values/exact-json.ts";

describe("integers beyond 2^53 are texts of their digits", () => {
  it.each<[text: string, want: unknown]>([
    ["900719925474099", undefined],
    ["9007199254740991", 9007199254740991],
    ["1234567890123456", 1234567890123456],
    ["9007199254740993", "9007199254740993"],
    ["-9007199254740993", "-9007199254740993"],
    ["[9007199254740993.0]", ["9007199254740993"]],
    ["[0.1000000000000000000]", [0.1]],
    ["[1.5,1e-7,12345678901234567]", [1.5, 1e-7, "12345678901234567"]],
    ["9007199254740993e0", "9007199254740993"],
    ['{"id":9007199254740993E+0}', { id: "9007199254740993" }],
    ["9.007199254740993e15", "9007199254740993"],
    ["[ 0.9007199254740993e16]", ["9007199254740993"]],
    ["-90071992547409930e-1", "-9007199254740993"],
    ["9007199254740993000e-3", "9007199254740993"],
    ["[1e3,1E0,10e-1]", [1000, 1, 1]],
    ["1.5e18", "1500000000000000000"],
    ["0e999999999", 0],
    ["1E400", `1${"0".repeat(400)}`],
    ["-1E400", `-1${"0".repeat(400)}`],
    ["1E999999999", "1E999999999"],
    ["1e-400", "1e-400"],
    ["9007199254740993.5", "9007199254740993.5"],
    ["1.00000000000000000001", "1.00000000000000000001"],
    ["[-0,0.0]", undefined],
    ['{"a":"3e5","b":" 9e9"}', { a: "3e5", b: " 9e9" }],
    ['{"9007199254740993":"9007199254740993"}', { "9007199254740993": "9007199254740993" }],
    ['["\\"9007199254740993","\\\\",9007199254740993]', ['"9007199254740993', "\\", "9007199254740993"]],
  ])("%s", (text, want) => expect(exactJson(text)).toEqual(want));

  it("also behind a text of many millions of letters", () => {
    const long = "a\\n".repeat(4_000_000);
    expect((exactJson(`["${long}",9007199254740993]`) as string[])[1]).toBe("9007199254740993");
  });
});

it("a number of a million zeros is read in no time", () => {
  const start = performance.now();
  const text = `1${"0".repeat(1_000_000)}1`;
  expect(exactJson(text)).toBe(text);
  expect(performance.now() - start).toBeLessThan(1000);
});

describe("bigints are integers in JSON", () => {
  it.each<[value: unknown, want: string | undefined]>([
    [9007199254740993n, "9007199254740993"],
    [{ a: [-1n, "1n", null], at: new Date(0) }, '{"a":[-1,"1n",null],"at":"1970-01-01T00:00:00.000Z"}'],
    [undefined, undefined],
  ])("%o", (value, want) => expect(jsonWithBigints(value)).toBe(want));

  it("also where a program gave them a toJSON", () => {
    const prototype = BigInt.prototype as { toJSON?: () => string };
    prototype.toJSON = () => "patched";
    try {
      expect(jsonWithBigints({ id: 9007199254740993n })).toBe('{"id":9007199254740993}');
    } finally {
      delete prototype.toJSON;
    }
  });
});
