import { expect, it } from "vitest";
import { startMock } from "../../src/index.ts";

it.each<[type: string, want: string]>([
  ["application/octet-stream", "200 application/octet-stream a"],
  ["image/png", "200 image/png a"],
  ["image/*", "200 image/png a"],
  ["text/plain", "200 text/plain a"],
  ["application/json", "200 application/json {}"],
])("%s without a schema", async (type, want) => {
  await using mock = await startMock({
    openapi: "3.1.0",
    info: { title: "Bodies", version: "1" },
    paths: { "/x": { get: { responses: { "200": { description: "x", content: { [type]: {} } } } } } },
  });
  const response = await fetch(`${mock.url}/x`);
  expect(`${response.status} ${response.headers.get("content-type")} ${await response.text()}`).toBe(want);
});
