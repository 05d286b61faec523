// What a caller in JavaScript gives as a credential: text is sent, and nothing is sent in its place.
import { expect, test } from "vitest";
import { acme, observed, operation } from "../support/acme.ts";

const NO_TEXT =
  'getThing was not sent: the option "apiKey" must be text, or a function or promise that gives text (GET /things)';
const MISSING =
  'getThing was not sent: it needs the option "apiKey" (or the environment variable ACME_API_KEY) (GET /things)';

test.each<{ name: string; given: unknown; want: string }>([
  { name: "text", given: "key-0123", want: "key-0123" },
  { name: "a promise", given: Promise.resolve("key-0123"), want: "key-0123" },
  { name: "a function", given: async () => "key-0123", want: "key-0123" },
  { name: "a promise of a number", given: Promise.resolve(123456), want: "123456" },
  { name: "a number", given: 123456, want: "123456" },
  { name: "an object", given: { token: "x" }, want: NO_TEXT },
  { name: "a promise of an object", given: Promise.resolve({ token: "x" }), want: NO_TEXT },
  { name: "a list", given: ["a", "b"], want: NO_TEXT },
  { name: "a date", given: new Date(0), want: NO_TEXT },
  { name: "a symbol", given: Symbol("x"), want: NO_TEXT },
  { name: "true", given: true, want: NO_TEXT },
  { name: "a function that gives blanks", given: () => "  ", want: NO_TEXT },
  { name: "blank text", given: " \n", want: MISSING },
  { name: "a promise of nothing", given: Promise.resolve(undefined), want: MISSING },
])("$name", async ({ given, want }) => {
  const { fetch, requests } = observed();
  const call = operation()(acme({ fetch, apiKey: given }));
  const failure = await call.then(
    () => undefined,
    (error: Error) => error.message,
  );
  expect(failure ?? requests[0]?.headers.get("x-api-key")).toBe(want);
});
