// A response without a status is no answer.
import { expect, test } from "vitest";
import { acme, operation, rejection } from "../support/acme.ts";

test.each([
  { name: "the platform's error", given: () => Response.error(), want: "error" },
  {
    name: "a double of it",
    given: () => ({ type: "error", status: 0, ok: false, text: async () => "" }),
    want: "error",
  },
  { name: "an opaque one", given: () => ({ type: "opaque", status: 0, text: async () => "" }), want: "opaque" },
])("$name is a NetworkError", async ({ given, want }) => {
  const error = await rejection(operation()(acme({ fetch: (async () => given()) as never })));
  expect([error.name, error.message]).toEqual([
    "NetworkError",
    `getThing got no answer: fetch gave a response of type "${want}", which has no status (GET /things)`,
  ]);
});
