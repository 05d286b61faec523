// Code of others may add enumerable members to all objects, or to all lists. They are no input of a call.
import { afterEach, expect, test } from "vitest";
import { type BoundClient, bind, eventReader, jsonWriter } from "../../src/codegen-v1.ts";
import { acme, observed, operation } from "../support/acme.ts";

interface Client extends BoundClient<object> {
  readonly sendThing: (input?: object, options?: object) => Promise<unknown>;
}

const added = { object: Object.prototype, list: Array.prototype } as const;

afterEach(() => {
  for (const prototype of Object.values(added)) delete (prototype as { foo?: unknown }).foo;
});

test.each(
  (["object", "list"] as const).flatMap((of) => [
    { of, member: "bar" },
    { of, member: () => {} },
  ]),
)("added to each $of: $member", async ({ of, member }) => {
  const { fetch, requests } = observed();
  const descriptor = {
    method: "POST",
    path: "/things/{id}",
    body: ["application/json"],
    write: jsonWriter,
    readers: { events: eventReader },
  };
  Object.defineProperty(added[of], "foo", { value: member, enumerable: true, configurable: true, writable: true });
  const client = bind<Client>(acme({ fetch, retry: { attempts: 1 }, hooks: {} }), { sendThing: operation(descriptor) });
  const input = { path: { id: 1 }, query: { ids: [1, 2] }, headers: { "x-a": "b" }, body: { tags: ["a"] } };
  await client.sendThing(input, { headers: { "x-c": "d" }, retry: { attempts: 1 } });
  const [request] = requests;
  expect([request?.url, await request?.text(), request?.headers.get("foo"), request?.headers.get("x-c")]).toEqual([
    "https://acme.test/v1/things/1?ids=1&ids=2",
    '{"tags":["a"]}',
    null,
    "d",
  ]);
});
