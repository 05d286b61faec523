import { expect, it } from "vitest";
import { jsonFaults } from "../../src/live/json-faults.ts";

it.each<[text: string, wanted: readonly string[]]>([
  ['{"a":1,"b":{"a":2},"c":[{"a":1},{"a":2}]}', []],
  ['{"a":"{\\"a\\":1,\\"a\\":2}","b":"x,a:\\\\"}', []],
  ['{"a":1,"b":2,"a":3}', ["a duplicate-key"]],
  ['{"x":[{"a":1},{"a":1, "\\u0061" :2}]}', ["x/1/a duplicate-key"]],
  ['{"id":9007199254740991}', []],
  ['{"id":9007199254740993}', ["id number-precision"]],
  ["[1,-9007199254740993,1e400,0.1]", ["1 number-precision", "2 number-precision"]],
  ["9007199254740992", []],
  ["[]", []],
])("%s", (text, wanted) => {
  expect(jsonFaults(text).map(({ path, code }) => `${path.join("/")} ${code}`)).toEqual(wanted);
});
