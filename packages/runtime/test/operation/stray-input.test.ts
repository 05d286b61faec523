// What JavaScript lets a caller pass although no request would hold it.
import { expect, test } from "vitest";
import { styledWriter } from "../../src/codegen-v1.ts";
import type { Descriptor } from "../../src/operation/descriptor.ts";
import { acme, json, observed, operation, rejection } from "../support/acme.ts";

const JSON_BODY: Partial<Descriptor> = { method: "POST", body: ["application/json"] };

test.each<{ name: string; input: object; descriptor?: Partial<Descriptor>; want: string }>([
  { name: "a query parameter beside the query", input: { limit: 5 }, want: "limit" },
  { name: "a path parameter beside the path", input: { id: "1", path: {} }, want: "id" },
  { name: "options in its place", input: { timeout: 5 }, want: "timeout" },
  { name: "the body itself", input: { name: "x" }, descriptor: JSON_BODY, want: "name" },
  { name: "a misspelled member", input: { header: { a: "b" } }, want: "header" },
  { name: "cookies where none are described", input: { cookies: { sid: "1" } }, want: "cookies" },
  { name: "a body where none is described", input: { body: { a: 1 } }, want: "body" },
])("$name is refused", async ({ input, descriptor = {}, want }) => {
  const { fetch, requests } = observed();
  const error = await rejection(operation(descriptor)(acme({ fetch }), input));
  const route = `${descriptor.method ?? "GET"} /things`;
  expect([error.name, error.message, requests.length]).toEqual([
    "InputError",
    `getThing was not sent: it takes no ${want} (${route})`,
    0,
  ]);
});

test.each<{ name: string; input: object; descriptor?: Partial<Descriptor> }>([
  { name: "members that are undefined", input: { query: undefined, body: undefined, cookies: undefined } },
  { name: "everything that there is", input: { path: {}, query: { a: 1 }, headers: { b: "1" } } },
  { name: "cookies", input: { cookies: { sid: "1" } }, descriptor: { styled: styledWriter({}) } },
  { name: "a body and its type", input: { body: {}, contentType: "application/json" }, descriptor: JSON_BODY },
])("$name is sent", async ({ input, descriptor }) => {
  const { fetch, requests } = observed();
  await operation(descriptor)(acme({ fetch }), input);
  expect(requests.length).toBe(1);
});

test("a credential that is a number is sent, and taken out of what comes back", async () => {
  const { fetch, requests } = observed(json({ message: "no 123456789" }, 403));
  const error = await rejection(operation()(acme({ fetch, apiKey: 123_456_789 })));
  expect([requests[0]?.headers.get("x-api-key"), error.name, error.body]).toEqual([
    "123456789",
    "ApiError",
    { message: "no [redacted]" },
  ]);
});
