// The code that reads failures is loaded with the first one. A page that is older than its server may not find it.
import { expect, test, vi } from "vitest";
import { acme, answer, observed, operation, rejection } from "../support/acme.ts";

vi.mock("../../src/response/beginning.ts", () => {
  throw new TypeError("Failed to fetch dynamically imported module");
});

vi.mock("../../src/response/not-as-described.ts", () => {
  throw new TypeError("Failed to fetch dynamically imported module");
});

test("a failure keeps its status while that code is loaded", async () => {
  const stalled = new ReadableStream({ start: (body) => body.enqueue(new TextEncoder().encode("no")) });
  const { fetch } = observed(answer(stalled, { status: 400 }));
  const error = await rejection(operation()(acme({ fetch, timeout: 20, retry: false })));
  expect([error.name, error.status]).toEqual(["TimeoutError", 400]);
});

test.each([
  { body: '{"message":"no"}', want: { message: "no" } },
  { body: "nope", want: "nope" },
  { body: null, want: undefined },
])("a failure keeps its body without the code that bounds it: $body", async ({ body, want }) => {
  const { fetch } = observed(answer(body, { status: 400, headers: { "content-type": "application/json" } }));
  const error = await rejection(operation()(acme({ fetch })));
  expect([error.name, error.status, error.body]).toEqual(["ApiError", 400, want]);
});

test("a success that is no JSON keeps its status", async () => {
  const { fetch } = observed(answer("<p>", { headers: { "content-type": "text/html" } }));
  const error = await rejection(operation()(acme({ fetch, retry: false })));
  expect([error.name, error.status, (error.headers as Headers).get("content-type")]).toEqual([
    "NetworkError",
    200,
    "text/html",
  ]);
});
