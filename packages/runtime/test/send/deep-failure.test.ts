// A failure is one answer, however it is nested. Functions that call themselves for each level would end the call.
import { expect, test } from "vitest";
import { acme, answer, observed, operation, rejection, SECRET } from "../support/acme.ts";

const DEEP = 100_000;

/** The innermost value of what a deep failure holds. */
function innermost(body: unknown): unknown {
  let inner = body;
  while (typeof inner === "object" && inner) inner = Object.values(inner)[0];
  return inner;
}

test.each([
  { name: "lists", status: 400, text: `${"[".repeat(DEEP)}"${SECRET}"${"]".repeat(DEEP)}`, want: "[redacted]" },
  { name: "objects", status: 404, text: `${'{"a":'.repeat(DEEP)}"no"${"}".repeat(DEEP)}`, want: "no" },
  { name: "both", status: 422, text: `${'[{"a":'.repeat(DEEP)}1${"}]".repeat(DEEP)}`, want: 1 },
  { name: "a success that is none", status: 202, text: `${"[".repeat(DEEP)}5${"]".repeat(DEEP)}`, want: 5 },
])("deep JSON of $name keeps its status and body, and is asked for once", async ({ status, text, want }) => {
  const { fetch, requests } = observed(answer(text, { status, headers: { "content-type": "application/json" } }));
  const outcome = await operation()(acme({ fetch, retry: { baseDelay: 1 } })).catch((error: unknown) => ({ error }));
  const { error } = outcome as { error?: { name: string; status: number; body: unknown } };
  const seen = error ? [error.name, error.status, innermost(error.body)] : ["data", 202, innermost(outcome)];
  expect([...seen, requests.length]).toEqual([error ? "ApiError" : "data", status, want, 1]);
});

test("a key of a prototype's name is a key", async () => {
  const { fetch } = observed(
    answer(`{"__proto__":{"said":"${SECRET}"}}`, { status: 404, headers: { "content-type": "application/json" } }),
  );
  const { body } = await rejection(operation()(acme({ fetch })));
  expect(JSON.stringify(body)).toBe('{"__proto__":{"said":"[redacted]"}}');
});
