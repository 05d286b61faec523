import { expect, test } from "vitest";
import { type BoundClient, bind, styledWriter } from "../../src/codegen-v1.ts";
import { type AnyTestOperation, acme, observed, operation, rejection } from "../support/acme.ts";

interface Client extends BoundClient<object> {
  readonly getThing: (input?: unknown) => Promise<unknown>;
}

function client() {
  const { fetch, requests } = observed();
  const getThing: AnyTestOperation = operation({ path: "/things/{id}", styled: styledWriter({}) });
  return { call: bind<Client>(acme({ fetch }), { getThing }).getThing, requests };
}

const id = { id: 1 };

test.each<{ input: unknown; want: string }>([
  { input: 5, want: "input" },
  { input: "a", want: "input" },
  { input: [], want: "input" },
  { input: new Map([["path", id]]), want: "input" },
  { input: { path: "a" }, want: "path" },
  { input: { path: ["a"] }, want: "path" },
  { input: { path: id, query: "a=1" }, want: "query" },
  { input: { path: id, query: 5 }, want: "query" },
  { input: { path: id, query: true }, want: "query" },
  { input: { path: id, query: [["a", "1"]] }, want: "query" },
  { input: { path: id, query: new URLSearchParams("a=1") }, want: "query" },
  { input: { path: id, headers: [["a", "1"]] }, want: "headers" },
  { input: { path: id, headers: "a: 1" }, want: "headers" },
  { input: { path: id, cookies: ["a=1"] }, want: "cookies" },
])("$input is refused", async ({ input, want }) => {
  const { call, requests } = client();
  const error = await rejection(call(input));
  expect([error.name, error.message, requests.length]).toEqual([
    "InputError",
    `getThing was not sent: "${want}" must be an object (GET /things/{id})`,
    0,
  ]);
});

test.each<{ input: unknown }>([
  { input: { path: id } },
  { input: { path: Object.assign(Object.create(null), id), query: undefined, headers: null } },
])("$input is sent", async ({ input }) => {
  const { call, requests } = client();
  await call(input);
  expect(requests.length).toBe(1);
});
