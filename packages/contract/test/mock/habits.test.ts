import { setupServer } from "msw/node";
import { afterAll, describe, expect, it } from "vitest";
import { type Habits, type Mock, startMock } from "../../src/index.ts";
import { handlers } from "../../src/msw/index.ts";

const id = { name: "id", in: "path", required: true, schema: { type: "string" } };
const answer = { "200": { description: "x", content: { "application/json": { example: { ok: true } } } } };
const lamp = {
  type: "object",
  properties: {
    id: { type: "string" },
    on: { type: "boolean" },
    watts: { type: "integer" },
    price: { type: "number" },
    label: { type: "string" },
    tags: { type: "array", items: { type: "boolean" } },
    either: { anyOf: [{ type: "boolean" }, { type: "null" }] },
  },
};
const json = { "application/json": { schema: lamp } };
const document = {
  openapi: "3.1.0",
  info: { title: "Lamps", version: "1" },
  servers: [{ url: "https://lamps.test/v1" }],
  components: { securitySchemes: { key: { type: "apiKey", in: "header", name: "x-key" } } },
  paths: {
    "/lamps": {
      get: { operationId: "listLamps", responses: answer },
      post: {
        operationId: "addLamp",
        requestBody: { required: true, content: json },
        responses: {
          "201": { description: "x", content: { "application/json": { schema: lamp, example: { id: "l1" } } } },
        },
      },
      put: {
        operationId: "putLamps",
        requestBody: { required: true, content: { ...json, "application/merge+json": { schema: { type: "string" } } } },
        responses: answer,
      },
    },
    "/lamps/{id}": { get: { operationId: "getLamp", parameters: [id], responses: answer } },
    "/rooms/": { get: { operationId: "listRooms", responses: answer } },
    "/safe": { get: { operationId: "getSafe", security: [{ key: [] }], responses: answer } },
  },
};

const mocks = new Map<string, Mock>();
async function mockWith(habits: Habits): Promise<Mock> {
  const known = mocks.get(JSON.stringify(habits)) ?? (await startMock(document, { state: true, ...habits }));
  mocks.set(JSON.stringify(habits), known);
  return known;
}
afterAll(() => Promise.all([...mocks.values()].map((mock) => mock.close())));

/** Bytes have no content type of their own. */
function bytes(body: string | undefined): Uint8Array<ArrayBuffer> | undefined {
  return body === undefined ? undefined : new TextEncoder().encode(body);
}

async function answered(habits: Habits, request: string, type?: string, body?: string): Promise<Response> {
  const [method = "", path = ""] = request.split(" ");
  const mock = await mockWith(habits);
  const headers = type === undefined ? {} : { "content-type": type };
  return await fetch(mock.url + path, { method, headers, body: bytes(body) ?? null, redirect: "manual" });
}

describe("a body is JSON without being called so", () => {
  it.each([
    ["POST /lamps", undefined, '{"on":true}', 422, 201],
    ["POST /lamps", "application/vnd.api+json", '{"on":true}', 422, 201],
    ["POST /lamps", "application/vnd.api+json; charset=utf-8", '{"on":true}', 422, 201],
    ["POST /lamps", "application/json", '{"on":true}', 201, 201],
    ["POST /lamps", "text/plain", '{"on":true}', 422, 422],
    ["POST /lamps", "text/vnd.api+json", '{"on":true}', 422, 422],
    ["POST /lamps", undefined, '{"on":1}', 422, 422],
    ["POST /lamps", undefined, '{"on":', 422, 400],
    ["POST /lamps", undefined, undefined, 422, 422],
    // What is described under its own name is read by that.
    ["PUT /lamps", "application/merge+json", '{"on":true}', 422, 422],
    ["PUT /lamps", "application/merge+json", '"text"', 200, 200],
  ])("%s with %s %s: %i, and %i with untypedJson", async (request, type, body, strict, loose) => {
    const statuses = [{}, { untypedJson: true }].map(
      async (habits) => (await answered(habits, request, type, body)).status,
    );
    expect((await Promise.all(statuses)).map((status) => (status === 415 ? 422 : status))).toEqual([strict, loose]);
  });
});

describe("values that are written for others are taken with coerce", () => {
  it.each([
    ['{"on":"true"}', { on: true }],
    ['{"on":1}', { on: true }],
    ['{"on":"No"}', { on: false }],
    ['{"on":0,"watts":"5","price":"-1.5e1"}', { on: false, watts: 5, price: -15 }],
    ['{"tags":["on",true,"off"]}', { tags: [true, true, false] }],
    ['{"either":"yes"}', { either: true }],
    ['{"either":null,"label":"true"}', { either: null, label: "true" }],
    ['{"on":2}', "refused"],
    ['{"on":"maybe"}', "refused"],
    ['{"on":""}', "refused"],
    ['{"on":[1]}', "refused"],
    ['{"watts":"5.5"}', "refused"],
    ['{"watts":true}', "refused"],
    ['{"label":5}', "refused"],
    ['"true"', "refused"],
  ])("%s", async (body, want) => {
    const response = await answered({ coerce: true }, "POST /lamps", "application/json", body);
    const { id: _, ...made } = (await response.json()) as { id: string };
    expect(response.status === 422 ? "refused" : made).toEqual(want);
  });

  it("and else refused", async () => {
    expect((await answered({}, "POST /lamps", "application/json", '{"on":"true"}')).status).toBe(422);
  });

  it("what is recorded is what came", async () => {
    await answered({ coerce: true }, "POST /lamps", "application/json", '{"on":"true"}');
    expect((await mockWith({ coerce: true })).requests.at(-1)).toMatchObject({
      ...{ json: { on: "true" }, text: '{"on":"true"}', violations: [] },
    });
  });
});

describe("paths", () => {
  it.each<[request: string, habits: Habits, status: number, location?: string]>([
    ["GET /lamps/", {}, 404],
    ["GET /lamps/", { trailingSlash: "redirect" }, 307, "/v1/lamps"],
    ["POST /lamps/?a=b/", { trailingSlash: "redirect" }, 307, "/v1/lamps?a=b/"],
    ["GET /lamps/7/", { trailingSlash: "redirect" }, 307, "/v1/lamps/7"],
    ["GET /lamps/7//", { trailingSlash: "redirect" }, 307, "/v1/lamps/7"],
    ["DELETE /lamps/", { trailingSlash: "redirect" }, 307, "/v1/lamps"],
    ["GET /rooms", { trailingSlash: "redirect" }, 307, "/v1/rooms/"],
    ["GET /rooms", {}, 404],
    ["GET /rooms/", { trailingSlash: "redirect" }, 200],
    ["GET /nothing/", { trailingSlash: "redirect" }, 404],
    ["GET /", { trailingSlash: "redirect" }, 404],
    ["GET /lamps/a%2Fb", {}, 200],
    ["GET /lamps/a%2Fb", { encodedSlash: "separates" }, 404],
    ["GET /lamps/a%2fb", { encodedSlash: "separates" }, 404],
    ["GET /lamps%2F7", { encodedSlash: "separates" }, 200],
    ["GET /lamps/a%252Fb", { encodedSlash: "separates" }, 200],
    ["HEAD /lamps", {}, 200],
    ["HEAD /lamps", { head: false }, 405],
    ["HEAD /nothing", { head: false }, 404],
    ["GET /lamps", { head: false }, 200],
  ])("%s with %j: %i", async (request, habits, status, location) => {
    const response = await answered(habits, request);
    const { origin } = await mockWith(habits);
    expect([response.status, response.headers.get("location")]).toEqual([status, location ? origin + location : null]);
  });

  it.each([
    [{}, "GET, PUT, POST, HEAD, OPTIONS"],
    [{ head: false }, "GET, PUT, POST, OPTIONS"],
  ])("with %j, the methods of /lamps are %s", async (habits, allow) => {
    expect((await answered(habits, "DELETE /lamps")).headers.get("allow")).toBe(allow);
  });
});

describe("the body of an answer that the document does not have", () => {
  const undescribed = { "401": "unauthorized", "404": { detail: "Not Found" }, "405": "", "500": "hidden" };
  const mocked = "application/problem+json";
  it.each([
    ["GET /safe", 401, "text/plain; charset=utf-8", "unauthorized"],
    ["GET /nothing", 404, "application/json", '{"detail":"Not Found"}'],
    ["DELETE /lamps", 405, "text/plain; charset=utf-8", ""],
    ["GET /lamps", 200, "application/json", '{"ok":true}'],
  ])("%s is answered %i as the server says it", async (request, ...want) => {
    const response = await answered({ undescribed }, request);
    expect([response.status, response.headers.get("content-type"), await response.text()]).toEqual(want);
  });

  it.each([
    [401, "text/plain; charset=utf-8", "unauthorized"],
    [503, mocked, expect.stringContaining("urn:specwright:mock:scripted")],
  ])("is the server's own if a test prefers %i", async (code, ...want) => {
    const mock = await mockWith({ undescribed });
    mock.prefer("listLamps", { code, times: 1 });
    const response = await fetch(`${mock.url}/lamps`);
    expect([response.status, response.headers.get("content-type"), await response.text()]).toEqual([code, ...want]);
  });

  it("is the mock's where nothing is said, and where the mock speaks of itself", async () => {
    const mock = await mockWith({ undescribed });
    const typed = { "content-type": "text/plain" };
    const posted = await fetch(`${mock.url}/lamps`, { method: "POST", headers: typed, body: "{}" });
    const preferring = await fetch(`${mock.url}/lamps`, { headers: { prefer: "code=418" } });
    mock.handle("listLamps", () => {
      throw new Error("the test is wrong");
    });
    const failed = await fetch(`${mock.url}/lamps`);
    const all = [posted, preferring, failed].map(({ status, headers }) => [status, headers.get("content-type")]);
    expect(all).toEqual([
      [415, mocked],
      [400, mocked],
      [500, mocked],
    ]);
  });
});

it("handlers of MSW have the same habits", async () => {
  const baseUrl = "https://lamps.test/v1";
  const lamps = handlers(document, { baseUrl, trailingSlash: "redirect", undescribed: { "404": "none" } });
  const server = setupServer(...lamps);
  server.listen();
  const found = await fetch(`${baseUrl}/lamps/?a=b`, { redirect: "manual" });
  const missing = await fetch(`${baseUrl}/nothing`);
  server.close();
  expect([found.status, found.headers.get("location")]).toEqual([307, "https://lamps.test/v1/lamps?a=b"]);
  expect([missing.status, await missing.text()]).toEqual([404, "none"]);
});
