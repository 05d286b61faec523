// What is no object of options has none of them. A call would be sent without its signal, and nobody would hear of it.
import { expect, test } from "vitest";
import { type BoundClient, bind } from "../../src/codegen-v1.ts";
import { acme, json, observed, operation, rejection } from "../support/acme.ts";

interface Client extends BoundClient<object> {
  readonly getThing: (input?: object, options?: unknown) => Promise<unknown>;
}

const ODD: readonly { name: string; options: unknown; want: string }[] = [
  { name: "a signal", options: AbortSignal.abort(), want: "AbortSignal" },
  { name: "a controller", options: new AbortController(), want: "AbortController" },
  { name: "Headers", options: new Headers({ a: "1" }), want: "Headers" },
  { name: "a Map", options: new Map([["timeout", 5]]), want: "Map" },
  { name: "a number", options: 5, want: "Number" },
  { name: "a text", options: "a", want: "String" },
  { name: "true", options: true, want: "Boolean" },
  { name: "a function", options: () => {}, want: "Function" },
];

test.each(ODD)("$name in the place of options is refused", async ({ options, want }) => {
  const { fetch, requests } = observed(json({}));
  const client = bind<Client>(acme({ fetch }), { getThing: operation() });
  const alone = await rejection(operation()(acme({ fetch }), {}, options as never));
  const bound = await rejection(client.getThing({}, options));
  expect([alone.name, alone.message, bound.name, bound.message, requests.length]).toEqual([
    "InputError",
    `getThing was not sent: a ${want} cannot be sent as "options" (GET /things)`,
    "InputError",
    'getThing was not sent: "options" must be an object (GET /things)',
    0,
  ]);
});

test.each([
  { name: "a list", options: [{ timeout: 5 }] },
  { name: "a date", options: new Date(0) },
])("$name in the place of options is refused", async ({ options }) => {
  const client = bind<Client>(acme(), { getThing: operation() });
  const { message } = await rejection(client.getThing({}, options));
  expect(message).toBe('getThing was not sent: "options" must be an object (GET /things)');
});

test.each<{ options: object | null | undefined }>([
  { options: undefined },
  { options: null },
  { options: {} },
  { options: Object.freeze({ timeout: 500 }) },
  { options: Object.assign(Object.create(null), { timeout: 500 }) },
])("$options is taken", async ({ options }) => {
  const client = bind<Client>(acme({ fetch: observed(json({})).fetch }), { getThing: operation() });
  expect(await client.getThing({}, options)).toEqual({});
});
