import { expect, test } from "vitest";
import { redactBody } from "../../src/errors/redact-body.ts";

const call = { secrets: ["key-0123"], headers: { authorization: "Bearer key-0123" } };

test.each([
  { given: "no key-0123 here", want: "no [redacted] here" },
  { given: { "key-0123": ["key-0123", 1, null, true] }, want: { "[redacted]": ["[redacted]", 1, null, true] } },
  { given: "100%25 &amp; more", want: "100%25 &amp; more" },
  { given: "", want: "" },
  { given: [0, -1, 1e21], want: [0, -1, 1e21] },
])("$given", ({ given, want }) => {
  expect(redactBody(given, call)).toEqual(want);
});

test("nothing is changed where there is no secret", () => {
  const given = { text: "a &lt; b", list: [1, "x".repeat(9)] };
  expect(redactBody(given, { secrets: ["short"] })).toEqual(given);
});

test("a failure of 100,000 numbers takes about as long as it takes to parse it", () => {
  const text = JSON.stringify(Array.from({ length: 100_000 }, (_, index) => index * 7));
  const parsing = quickest(() => JSON.parse(text));
  const body = JSON.parse(text);
  // A look at each number as a text takes 100 times as long.
  expect(quickest(() => redactBody(body, call))).toBeLessThan(20 * parsing);
});

/** Milliseconds of the best of five, which does not depend on what else the machine does. */
function quickest(work: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}
