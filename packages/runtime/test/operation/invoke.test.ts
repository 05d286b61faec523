import { expect, test } from "vitest";
import { acme, observed, operation } from "../support/acme.ts";

/** What only a caller without types can pass. */
test.each([
  {
    name: "no input as null",
    input: null,
    options: undefined,
    want: 'getThing was not sent: path parameter "id" is missing or empty (GET /things/{id})',
  },
  {
    name: "values that are no map",
    input: { path: null },
    options: undefined,
    want: 'getThing was not sent: path parameter "id" is missing or empty (GET /things/{id})',
  },
  {
    name: "a deadline that is no number",
    input: { path: { id: "1" } },
    options: { timeout: Number.NaN },
    want: "getThing was not sent: timeout is NaN (GET /things/{id})",
  },
  {
    name: "attempts that are no number",
    input: { path: { id: "1" } },
    options: { retry: { attempts: "x" } },
    want: "getThing was not sent: attempts is x (GET /things/{id})",
  },
])("a result never rejects: $name", async ({ input, options, want }) => {
  const { fetch, requests } = observed();
  const call = operation({ path: "/things/{id}" });
  const result = await call.result(acme({ fetch }), input as never, options as never);
  expect(result).toMatchObject({ ok: false, status: undefined, error: { name: "InputError" } });
  expect((result as { error: Error }).error.message).toContain(want);
  expect(requests).toEqual([]);
});
