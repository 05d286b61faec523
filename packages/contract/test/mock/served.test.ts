import { afterAll, beforeAll, expect, it } from "vitest";
import { type Mock, startMock } from "../../src/index.ts";

let mock: Mock;
beforeAll(async () => {
  const responses = { "204": { description: "x" } };
  const get = (operationId: string, more: object = {}): object => ({ operationId, responses, ...more });
  const inQuery = (name: string): object => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string", maxLength: 3 },
  });
  const kind = { name: "kind", in: "query", schema: { type: "string" } };
  mock = await startMock({
    openapi: "3.1.0",
    info: { title: "Paths", version: "1" },
    servers: [{ url: "https://api.test/v1" }],
    paths: {
      "/items": { get: get("items"), post: get("addItem") },
      "/items?view=full": { get: get("fullItems", { parameters: [kind] }) },
      "/items?view=full&deep=1": { get: get("deepItems") },
      "/items/{id}?view=full": { get: get("fullItem") },
      "/by?id={id}&view=full": {
        get: get("by", { parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer" } }] }),
      },
      "/things/{id}": { get: get("thing") },
      "/things/{id}:archive": { get: get("archive") },
      "/things/{id}.json": { get: get("asJson") },
      "/things/v{n}-x": { get: get("version") },
      "/things/all": { get: get("all") },
      "/near?city={city}": { get: get("byCity", { parameters: [inQuery("city")] }) },
      "/near?lat={lat}&lon={lon}": { get: get("byPlace", { parameters: [inQuery("lat"), inQuery("lon")] }) },
      "/near": { get: get("near") },
      "/actions#start": { post: get("start") },
      "/actions#stop": { post: get("stop"), put: get("put") },
      "/files": { servers: [{ url: "/files/v2/" }], get: get("files") },
      "/old": { get: get("old", { servers: [{ url: "../v0" }] }) },
      "/far": { servers: [{ url: "https://far.test/v9" }], get: get("far") },
    },
  });
});
afterAll(() => mock.close());

it.each([
  ["GET /v1/items", "items"],
  ["GET /v1/items?view=full", "fullItems"],
  ["GET /v1/items?kind=a&view=full", "fullItems"],
  ["GET /v1/items?view=full&deep=1", "deepItems"],
  ["POST /v1/items?view=full", "addItem"],
  ["GET /v1/items/1?view=full", "fullItem"],
  ["GET /v1/items/1", "none"],
  ["GET /v1/things/7", "thing"],
  ["GET /v1/things/7:archive", "archive"],
  ["GET /v1/things/7.json", "asJson"],
  ["GET /v1/things/v2-x", "version"],
  ["GET /v1/things/all", "all"],
  ["GET /v1/by?id=1&view=full", "by"],
  ["GET /v1/near?lat=1&lon=2", "byPlace"],
  ["GET /v1/near?lat=much&lon=2", "byPlace"],
  ["GET /v1/near?city=x", "byCity"],
  ["GET /v1/near?city=much", "byCity"],
  ["GET /v1/near?lat=1", "near"],
  ["GET /v1/near", "near"],
  ["POST /v1/actions", "start"],
  ["PUT /v1/actions", "put"],
  ["GET /files/v2/files", "files"],
  ["GET /v1/files", "files"],
  ["GET /files/v2/items", "none"],
  ["GET /v0/old", "old"],
  ["GET /v1/far", "far"],
])("%s is %s", async (request, want) => {
  mock.reset();
  const [method = "", path = ""] = request.split(" ");
  await fetch(mock.origin + path, { method });
  expect(mock.requests.map(({ operationId }) => operationId ?? "none")).toEqual([want]);
});

it.each([
  ["/v1/items?view=full", 204],
  ["/v1/items?view=full&kind=a", 204],
  ["/v1/items?view=full&other=1", 422],
  ["/v1/by?view=full&id=1", 204],
  ["/v1/by?view=full&id=a", 422],
])("%s, whose path has a query, is judged with %d", async (path, status) => {
  expect((await fetch(mock.origin + path)).status).toBe(status);
});

it.each([
  ["https://{host}", ""],
  ["https://{host}/v1", "/v1"],
  ["{base}/v1", "/v1"],
  ["//api.test/v1", "/v1"],
])("starts for the server %s, whose variables are empty", async (url, want) => {
  const variables = { host: { default: "" }, base: { default: "" } };
  const info = { title: "x", version: "1" };
  await using started = await startMock({ openapi: "3.1.0", info, servers: [{ url, variables }], paths: {} });
  expect(started.url.slice(started.origin.length)).toBe(want);
});

it.each([
  ["", "start"],
  ["operation=stop", "stop"],
  ['operation="stop", code=204', "stop"],
  ["operation=items", "start"],
  ["code=999", "start"],
])("POST /v1/actions with Prefer: %s is %s", async (prefer, want) => {
  mock.reset();
  await fetch(`${mock.origin}/v1/actions`, { method: "POST", headers: { prefer } });
  expect(mock.requests.map(({ operationId }) => operationId ?? "none")).toEqual([want]);
});
