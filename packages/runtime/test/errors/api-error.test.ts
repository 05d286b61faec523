// The sentence of the provider is in the message, wherever most providers put it.
import { expect, test } from "vitest";
import { acme, json, observed, operation, rejection } from "../support/acme.ts";

test.each([
  { body: "no", want: ": no" },
  { body: { message: "no" }, want: ": no" },
  { body: { detail: "no" }, want: ": no" },
  { body: { error: "no" }, want: ": no" },
  { body: { error: { message: "no", type: "quota" } }, want: ": no" },
  { body: { title: "no" }, want: ": no" },
  { body: { error: "first", title: "second" }, want: ": first" },
  { body: { error: { message: "first" }, title: "second" }, want: ": first" },
  { body: { error: null, title: "no" }, want: ": no" },
  { body: { error: { message: 5 } }, want: "" },
  { body: { error: { code: 5 } }, want: "" },
  { body: ["no"], want: "" },
  { body: null, want: "" },
])("$body", async ({ body, want }) => {
  const error = await rejection(operation()(acme({ fetch: observed(json(body, 404)).fetch })));
  expect(error.message).toBe(`getThing was answered with 404${want} (GET /things)`);
});
