import { describe, expect, it } from "vitest";
import { LineCounter, type Node } from "yaml";
import type { Json } from "../json/json.ts";
import { Converter } from "./converter.ts";
import type { Location } from "./diagnostic.ts";
import { parseJson } from "./parse-json.ts";
import { parseYaml } from "./parse-yaml.ts";
import { Positions } from "./positions.ts";

const READ: readonly (readonly [name: string, text: string])[] = [
  ["nothing in it", "{}"],
  ["an object in several lines", '{\n  "openapi": "3.1.0",\n\t"paths": {\r\n "/a": { "get": {} } }\n}\n'],
  ["lists", '{"a": [1, [2, {"b": []}], "x"\n, null, true, false]}'],
  ["a list at the top", ' [{"a": 1}, {"a": 2}]'],
  ["keys in the order of numbers", '{"responses": {"404": {}, "200": {}, "default": {}}}'],
  ["escapes in keys and texts", '{"a\\"b\\u00e9\\/": "\\n\\t\\ud83d\\ude00\\\\", "ü": "ü 😀"}'],
  ["a key that objects have by themselves", '{"__proto__": {"a": 1}, "constructor": 2}'],
  ["a merge key", '{"<<": {"a": 1}}'],
  ["nothing in what is inside", '{ "a" : { } ,"b":[ ] , "c": [[ ],[{}]]}'],
  ["texts that look like JSON", String.raw`{"a": "{[\"b\": ", "\\": ["\\\\", "]}", "\\\""], "c\"d": {"e": 1}}`],
  [
    "keys that are numbers, and an integer that is none",
    '{"10": 1, "9": {"2": 12345678901234567890, "1": [-98765432109876543210 ]}}',
  ],
  ["numbers", '{"a": 0, "b": -1.5, "c": 1e3, "d": 1E-2, "e": 9007199254740993, "f": [12345678901234567890, 1]}'],
];

describe("JSON is read as the parser of YAML reads it", () => {
  it.each(READ)("%s", (_name, text) => {
    const [own, reference] = [new Positions(), new Positions()];
    const value = parseJson("a.json", text, own) as Json;
    const want = asYaml(text, reference);
    expect(value).toEqual(want);
    expect(placesOf(value, own)).toEqual(placesOf(want, reference));
  });
});

describe("left to the parser of YAML, which says what is wrong and where", () => {
  it.each([
    ["YAML", "a: 1"],
    ["YAML in braces", "{a: 1}"],
    ["a comma too many", '{"a": 1,}'],
    ["a comment", '{"a": 1} // b'],
    ["two texts", "{} {}"],
    ["a key twice", '{"a": 1, "b": {"c": 1, "c": 2}}'],
    ["a key twice, spelled in two ways", String.raw`[{"a": 1, "\u0061": 2}]`],
    ["a number that is none", '{"a": 1e999}'],
    ["too many levels", `${"[".repeat(201)}${"]".repeat(201)}`],
    ["far too many levels", `${"[".repeat(100_000)}${"]".repeat(100_000)}`],
    ["text alone", '"a"'],
    ["nothing", ""],
  ])("%s", (_name, text) => {
    expect(parseJson("a.json", text, new Positions())).toBeUndefined();
  });

  it("and 200 levels are read", () => {
    expect(parseJson("a.json", `${"[".repeat(200)}${"]".repeat(200)}`, new Positions())).toBeDefined();
  });
});

function asYaml(text: string, positions: Positions): Json {
  const lines = new LineCounter();
  const at = (offset: number): Location => ({ file: "a.json", ...lines.linePos(offset) });
  return new Converter(positions, at).run(parseYaml(text, lines, at).contents as Node);
}

/** Where everything stands, and every integer that is more than a number can hold. */
function placesOf(value: Json, positions: Positions): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  const parts = Object.entries(value).map(([key, item]) => [
    key,
    positions.find(value, key),
    positions.integer(value, key),
    placesOf(item, positions),
  ]);
  return [positions.find(value), positions.find(value, "missing"), parts];
}
