import { expect, it } from "vitest";
import { type MockEvent, startMock } from "../../src/index.ts";

const zoo = new URL("../fixtures/zoo/", import.meta.url);

it.each<[name: string, path: string, headers: Record<string, string>, violation: string]>([
  ["a parameter that is wrong", "/animals?limit=x", { "x-zoo-key": "k" }, "request/query/limit"],
  ["no credentials", "/animals", {}, "request/security"],
])("with requests: warn, %s is answered and recorded", async (_, path, headers, violation) => {
  const events: MockEvent[] = [];
  await using mock = await startMock(zoo, { requests: "warn", log: (event) => events.push(event) });
  const response = await fetch(mock.url + path, { headers });
  expect(response.status).toBe(200);
  expect(JSON.parse(response.headers.get("sl-violations") ?? "[]")).toHaveLength(1);
  expect(mock.requests[0]?.violations.map(({ location }) => location.join("/"))).toEqual([violation]);
  expect(events.map(({ type }) => type)).toEqual(["warned", "answered"]);
});
