import { request } from "node:http";
import { expect, it } from "vitest";
import { startMock } from "../../src/index.ts";

const get = { operationId: "a", responses: { "204": { description: "x" } } };
const document = { openapi: "3.1.0", info: { title: "x", version: "1" }, paths: { "/a": { get } } };

function statusFor(origin: string, host: string): Promise<number | undefined> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const call = request({ hostname, port, path: "/a", headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    call.once("error", reject).end();
  });
}

it.each([
  ["127.0.0.1:80", 204],
  ["localhost", 204],
  ["api.localhost:4010", 204],
  ["[::1]:80", 204],
  ["rebound.example", 421],
  ["127.0.0.1.rebound.example", 421],
  ["localhost.rebound.example", 421],
])("a request for %s is answered with %d", async (host, status) => {
  await using mock = await startMock(document);
  expect(await statusFor(mock.origin, host)).toBe(status);
});

it("whoever says where the mock listens may call it by any name", async () => {
  await using mock = await startMock(document, { host: "127.0.0.1" });
  expect(await statusFor(mock.origin, "mock.internal")).toBe(204);
});
