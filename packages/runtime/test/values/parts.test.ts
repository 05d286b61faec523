import { describe, expect, it } from "vitest";
import {
  dateTimeAsDate,
  every,
  int64AsBigint,
  items,
  members,
  tagged,
  unchanged,
  type Values,
} from "../../src/values-v1.ts";

const AT = "2024-01-02T03:04:05.000Z";
const at = new Date(AT);

describe("values are read and written", () => {
  it.each<[name: string, values: Values, wire: unknown, program: unknown]>([
    ["members by name", members({ a: int64AsBigint }), { a: 1, b: 1 }, { a: 1n, b: 1 }],
    ["all others", members({ a: unchanged }, int64AsBigint), { a: 1, b: 1 }, { a: 1, b: 1n }],
    ["those that fit a pattern", members({}, undefined, { "^x": int64AsBigint }), { x1: 1, y: 1 }, { x1: 1n, y: 1 }],
    ["those that fit none", members({}, dateTimeAsDate, { "^x": int64AsBigint }), { x1: 1, y: AT }, { x1: 1n, y: at }],
    ["a pattern without the flag u", members({}, undefined, { "^\\-$": int64AsBigint }), { "-": 1 }, { "-": 1n }],
    ["items", items(int64AsBigint), [1, "1", null], [1n, "1", null]],
    ["items one by one", items(unchanged, [int64AsBigint, dateTimeAsDate]), [1, AT, AT], [1n, at, AT]],
    [
      "several schemas",
      every(members({ a: int64AsBigint }), members({ b: dateTimeAsDate })),
      { a: 1, b: AT },
      { a: 1n, b: at },
    ],
    ["a tag", tagged("k", { x: members({ a: int64AsBigint }) }), { k: "x", a: 1 }, { k: "x", a: 1n }],
    ["another tag", tagged("k", { x: members({ a: int64AsBigint }) }), { k: "y", a: 1 }, { k: "y", a: 1 }],
    [
      "a tag that every object has",
      tagged("k", { x: members({ a: int64AsBigint }) }),
      { k: "toString", a: 1 },
      { k: "toString", a: 1 },
    ],
    [
      "a member that every object has",
      members({ a: int64AsBigint }, dateTimeAsDate),
      { toString: AT },
      { toString: at },
    ],
    ["null", members({ a: int64AsBigint }), null, null],
    ["a list where an object should be", members({ 0: int64AsBigint }), [1], [1]],
    ["an object where a list should be", items(int64AsBigint), { 0: 1 }, { 0: 1 }],
  ])("%s", (_, values, wire, program) => {
    expect(values.read(structuredClone(wire))).toEqual(program);
    expect(values.write(program)).toEqual(wire);
  });

  it("what does not change is not copied, and objects of a class write themselves", () => {
    const same = { a: 5, b: [AT] };
    expect(members({ a: int64AsBigint, b: items(dateTimeAsDate) }).write(same)).toBe(same);
    const blob = new Blob(["a"]);
    expect(members({ size: int64AsBigint }).write(blob)).toBe(blob);
  });
});
