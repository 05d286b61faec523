import { expect, test } from "vitest";
import { type BoundClient, bindGroups, type OptionalCall, pageNumber, paginate } from "../../src/codegen-v1.ts";
import { isApiError } from "../../src/index.ts";
import type { AnyInput } from "../../src/operation/any-input.ts";
import { validateCalls } from "../../src/validate-v1.ts";
import { type AnyTestOperation, acme, json, observed, operation, rejection } from "../support/acme.ts";
import { CHECKS } from "../validate/checks.ts";

interface Problem {
  readonly reason: string;
}
type TestCall = OptionalCall<AnyInput, unknown, unknown, Problem>;
interface GroupedClient extends BoundClient<object> {
  readonly things: { readonly get: TestCall; readonly send: TestCall; readonly list: TestCall };
  readonly ping: TestCall;
}

const send = operation({ id: "sendThing", method: "POST", path: "/things", body: ["application/json"] });
const list = paginate<AnyTestOperation>(operation({ id: "listThings" }), {
  style: pageNumber,
  in: "query",
  parameter: "page",
  items: "",
});

function client(fetch: typeof globalThis.fetch): GroupedClient {
  return bindGroups<GroupedClient>(
    acme({ fetch, retry: false }),
    { things: { get: operation(), send, list } },
    { ping: operation({ id: "ping", path: "/ping" }) },
  );
}

test("methods of groups and of the top call their operations", async () => {
  const { fetch, requests } = observed(json({ id: 1 }));
  const acmeClient = client(fetch);
  expect(await acmeClient.things.get()).toEqual({ id: 1 });
  await acmeClient.ping();
  expect(await acmeClient.things.get.result()).toMatchObject({ ok: true, status: 200 });
  expect(requests.map(({ url }) => new URL(url).pathname)).toEqual(["/v1/things", "/v1/ping", "/v1/things"]);
});

test("a group is one object, its methods are its keys, and nobody replaces them", () => {
  const acmeClient = client(observed().fetch);
  expect(Object.keys(acmeClient)).toEqual(["things", "raw", "ping"]);
  expect(Object.keys(acmeClient.things)).toEqual(["get", "send", "list"]);
  expect(acmeClient.things).toBe(acmeClient.things);
  expect(Object.isFrozen(acmeClient.things)).toBe(true);
  expect(() => Object.assign(acmeClient, { things: {} })).toThrow(TypeError);
});

test("pages come through a group", () => {
  expect(Object.keys(client(observed().fetch).things.list)).toEqual(
    expect.arrayContaining(["items", "pages", "result"]),
  );
});

test("a failure is known by the call of its group alone, and its body has the documented type", async () => {
  const acmeClient = client(observed(json({ reason: "gone" }, 404)).fetch);
  const error: unknown = await rejection(acmeClient.things.get());
  expect([isApiError(error, acmeClient.things.get), isApiError(error, acmeClient.things.send)]).toEqual([true, false]);
  if (!isApiError(error, acmeClient.things.get)) throw error;
  const reason: string = error.body.reason;
  expect(reason).toBe("gone");
});

test("calls of a group are checked, whether the group was read before or after", async () => {
  const { fetch, requests } = observed(json({}));
  const acmeClient = client(fetch);
  const { things } = acmeClient;
  validateCalls(acmeClient, CHECKS, { requests: "throw" });
  expect((await rejection(things.send({ body: 5 }))).name).toBe("ValidationError");
  expect((await rejection(acmeClient.things.send({ body: 5 }))).name).toBe("ValidationError");
  expect(requests).toEqual([]);
});
