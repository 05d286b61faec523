// An integer keeps all of its digits, however it is written. What is none stays as it came.
import { expect, test } from "vitest";
import { convertValues, int64AsBigint, items, members } from "../../src/values-v1.ts";
import { type AnyTestOperation, acme, answer, observed, operation } from "../support/acme.ts";

const call = convertValues<AnyTestOperation>(operation(), () => ({
  exact: true,
  responses: { 200: members({ id: int64AsBigint, ids: items(int64AsBigint) }) },
}));

test.each<[text: string, want: unknown]>([
  ["9007199254740993", 9007199254740993n],
  ["9007199254740993e0", 9007199254740993n],
  ["9007199254740993.0", 9007199254740993n],
  ["9.007199254740993E15", 9007199254740993n],
  ["9223372036854775807", 9223372036854775807n],
  ["-9223372036854775808", -9223372036854775808n],
  ["1E20", 100000000000000000000n],
  ["1E400", 10n ** 400n],
  ["1E999999", "1E999999"],
  ["-0", 0n],
  ["-0.0", 0n],
  ["1.0", 1n],
  ["1e2", 100n],
  ["1.5", 1.5],
  ["9007199254740993.5", "9007199254740993.5"],
  ["1e-400", "1e-400"],
  ["null", null],
  ['"9007199254740993"', "9007199254740993"],
])("%s", async (text, want) => {
  const body = `{"id":${text},"ids":[${text}]}`;
  const { fetch } = observed(answer(body, { headers: { "content-type": "application/json" } }));
  expect(await call(acme({ fetch }))).toEqual({ id: want, ids: [want] });
});
