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

test.each([
  { name: "JSON in JSON", given: String.raw`{"k":"key-0123","n":"he said \"hi\""}` },
  {
    name: "JSON in JSON in JSON",
    given: JSON.stringify(JSON.stringify(JSON.stringify({ k: "key-0123", n: 'a "b"' }))),
  },
  { name: "HTML", given: "cost &amp; 50&#37; &#x3c;key-0123&#x3e;" },
  { name: "a URL", given: "https://acme.test/?a=1%262&k=key-0123&b=%2F" },
  { name: "a letter of two units", given: "\u{1f511} %F0%9F%94%91 key-0123 \u{1f511}" },
])("the rest of $name stays as it was written", ({ given }) => {
  expect(redactBody(given, call)).toBe(given.replace("key-0123", "[redacted]"));
});

test.each([
  { name: "in capitals", given: "no KEY-0123" },
  { name: "in hex", given: "no 6b65792d30313233" },
  { name: "as Python writes bytes", given: String.raw`no \x6bey\x2d0123` },
  { name: "as JSON in JSON in JSON in JSON", given: String.raw`no \\\\\\\\u006bey-0123` },
  {
    name: "twice",
    given: "no [redacted], key-0123".replace("[redacted]", "key%2D0123"),
    want: "no [redacted], [redacted]",
  },
])("a secret $name", ({ given, want = "no [redacted]" }) => {
  expect(redactBody(given, call)).toBe(want);
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

/** Milliseconds of the best of many, which does not depend on what else the machine does. */
function quickest(work: () => unknown): number {
  const times = Array.from({ length: 25 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}
