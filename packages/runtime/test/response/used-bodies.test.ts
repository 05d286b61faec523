// A test double may return one response twice, and code before the client may read it. Its status still says the most.
import { expect, test } from "vitest";
import { acme, operation, rejection } from "../support/acme.ts";

const failure = (): Response => Response.json({ message: "gone" }, { status: 404 });

test.each<{ how: string; use: (response: Response) => Promise<unknown> }>([
  { how: "as JSON", use: (response) => response.json() },
  { how: "as text", use: (response) => response.text() },
  { how: "in part", use: async (response) => await response.body?.getReader().read() },
  { how: "by a reader that lets it go", use: async (response) => await response.body?.cancel() },
])("a failure that was read already $how is a failure", async ({ use }) => {
  const response = failure();
  await use(response);
  const error = await rejection(operation()(acme({ fetch: async () => response })));
  expect([error.name, error.status, error.documented, error.body]).toEqual(["ApiError", 404, false, undefined]);
  expect(error.cause).toMatchObject({ message: "the body was read already, by something else" });
});
