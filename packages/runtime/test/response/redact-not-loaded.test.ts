// A page that is older than its server may not find the code that copies a failure. What it says is not lost, nor shown.
import { expect, test, vi } from "vitest";
import { acme, json, observed, operation, rejection, SECRET } from "../support/acme.ts";

vi.mock("../../src/errors/redact-body.ts", () => {
  throw new TypeError("Failed to fetch dynamically imported module");
});

test.each([
  { given: { message: `no ${SECRET}` }, want: '{"message":"no [redacted]"}' },
  { given: [1, 2], want: "[1,2]" },
  { given: "no", want: '"no"' },
])("a failure is one text: $want", async ({ given, want }) => {
  const { fetch } = observed(json(given, 400));
  const error = await rejection(operation()(acme({ fetch })));
  expect([error.name, error.status, error.body]).toEqual(["ApiError", 400, want]);
});
