import { expect, it } from "vitest";
import { isAsShown } from "./output.ts";

it.each([
  ["5", "5\n", true],
  ["5", "6\n", false],
  ["5", "5\n6\n", false],
  ["a.c", "abc\n", false],
  ["", "5\n", false],
  ["http://127.0.0.1:4010/v1", "http://127.0.0.1:39121/v1\n", true],
  ["http://127.0.0.1:4010/v1", "http://127.0.0.1:39121/v2\n", false],
  ["done in 12 ms", "done in 1.5 ms\n", true],
  ["done in 12 ms", "done in 12 s\n", false],
  ["12 rows", "13 rows\n", false],
  ["id …, ok", "id 7f3a, ok\n", true],
  ["id …, ok", "id 7f3a, failed\n", false],
  ["id …", "id 7f3a\nmore\n", false],
  ["first\n…\nlast", "first\nlast\n", true],
  ["first\n…\nlast", "first\n2\n3\nlast\n", true],
  ["first\n…\nlast", "first\n2\n3\n", false],
])("%j is what prints %j: %j", (shown, printed, want) => {
  expect(isAsShown(shown, printed)).toBe(want);
});
