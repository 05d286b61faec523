import { expect, test } from "vitest";
import { Report } from "../../src/validate/report.ts";
import { all, integer } from "../../src/validate-v1.ts";
import { judgedAsNumber } from "../../src/values-v1.ts";

const check = judgedAsNumber(all(integer));
const FORMAT = 'must match format "int64"';

test.each<[value: unknown, want: string | undefined]>([
  [0, undefined],
  [1n, undefined],
  [2n ** 63n - 1n, undefined],
  [2n ** 63n, FORMAT],
  [-(2n ** 63n), undefined],
  [-(2n ** 63n) - 1n, FORMAT],
  // 2^63 - 1, the largest one, is read as this number.
  [2 ** 63, undefined],
  [-(2 ** 63), undefined],
  [2 ** 63 + 2 ** 11, FORMAT],
  [1e30, FORMAT],
  [1.5, "must be integer"],
  ["1e30", "must be integer"],
  [null, "must be integer"],
  [["1e30"], "must be integer"],
  [{}, "must be integer"],
])("%s", (value, want) => {
  const report = new Report();
  check(value, report);
  expect(report.issues[0]?.message).toBe(want);
});
