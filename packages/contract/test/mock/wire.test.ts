import { request } from "node:http";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../../src/index.ts";

const info = { title: "Wire", version: "1" };
const done = { "204": { description: "x" } };
const body = { content: { "application/json": { schema: { type: "object", required: ["name"] } } } };
const text = { in: "path", required: true, schema: { type: "string", maxLength: 5 } };
const number = { in: "path", required: true, schema: { type: "integer" } };

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({
    openapi: "3.1.0",
    info,
    servers: [{ url: "/v1" }],
    paths: {
      "/things": { post: { operationId: "add", requestBody: body, responses: done } },
      "/things/{id}": {
        get: { operationId: "read", parameters: [{ name: "id", ...text }], responses: done },
        delete: { operationId: "remove", parameters: [{ name: "id", ...text }], responses: done },
        post: { operationId: "poke", parameters: [{ name: "id", ...text }], responses: done },
      },
      "/things/me": { put: { operationId: "replaceMe", responses: done } },
      "/things/search": { get: { operationId: "search", requestBody: body, responses: done } },
      "/twins/{id}": { get: { operationId: "byNumber", parameters: [{ name: "id", ...number }], responses: done } },
      "/twins/{name}": { get: { operationId: "byName", parameters: [{ name: "name", ...text }], responses: done } },
    },
  });
});
afterAll(() => mock.close());
beforeEach(() => mock.reset());

interface Sent {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: Buffer | string;
  readonly origin?: string;
}

/** Sends a request target as it is, and gives back the status. */
function send(target: string, { body: content, origin, ...options }: Sent = {}): Promise<number | undefined> {
  const { hostname, port } = new URL(origin ?? mock.origin);
  return new Promise((resolve, reject) => {
    const call = request({ hostname, port, path: target, ...options }, (response) => {
      response.resume().on("end", () => resolve(response.statusCode));
    });
    call.once("error", reject).end(content);
  });
}

const json = { "content-type": "application/json" };
const named = Buffer.from('{"name":"Rex"}');

it("ends no connection that waits for another request", async () => {
  const { headers } = await fetch(`${mock.url}/things/a`);
  expect([headers.get("connection"), headers.get("keep-alive")]).toEqual(["keep-alive", null]);
});

describe("a compressed body", () => {
  it.each<[coding: string, content: Buffer, want: number]>([
    ["gzip", gzipSync(named), 204],
    ["x-gzip", gzipSync(named), 204],
    ["GZIP", gzipSync(named), 204],
    ["deflate", deflateSync(named), 204],
    ["deflate", deflateRawSync(named), 204],
    ["br", brotliCompressSync(named), 204],
    ["gzip, br", brotliCompressSync(gzipSync(named)), 204],
    ["br, gzip", brotliCompressSync(gzipSync(named)), 400],
    ["gzip", gzipSync(Buffer.from("{}")), 422],
    ["gzip", gzipSync(Buffer.from('{"name":')), 400],
    ["gzip", gzipSync(named).subarray(0, 20), 400],
    ["gzip", gzipSync(Buffer.alloc(11 * 1024 * 1024, 32)), 413],
    ["br", brotliCompressSync(Buffer.alloc(11 * 1024 * 1024, 32)), 413],
    ["zstd-not", named, 415],
    ["identity, identity, identity, gzip", gzipSync(named), 415],
  ])("in %s is judged as what it holds", async (coding, content, want) => {
    const headers = { ...json, "content-encoding": coding };
    expect(await send("/v1/things", { method: "POST", headers, body: content })).toBe(want);
  });

  it("is recorded as it came, and read", async () => {
    const content = gzipSync(named);
    await send("/v1/things", { method: "POST", headers: { ...json, "content-encoding": "gzip" }, body: content });
    expect(mock.requests).toMatchObject([{ body: content, text: '{"name":"Rex"}', json: { name: "Rex" } }]);
  });
});

describe("a body that nothing describes", () => {
  it.each<[method: string, path: string, headers: Record<string, string>, content: string, want: number]>([
    ["GET", "/v1/things/1", json, "{}", 204],
    ["DELETE", "/v1/things/1", json, "{}", 204],
    ["HEAD", "/v1/things/1", json, "{}", 204],
    ["GET", "/v1/things/1", json, "{", 204],
    ["GET", "/v1/things/1", { ...json, "content-encoding": "gzip" }, "{", 204],
    ["GET", "/v1/things/1", { "content-type": "text/plain; charset=utf-16" }, "a", 204],
    ["GET", "/v1/things/search", json, "{}", 422],
    ["GET", "/v1/things/search", json, "{", 400],
    ["POST", "/v1/things/1", json, "{}", 415],
  ])("%s %s", async (method, path, headers, content, want) => {
    const length = { "content-length": String(content.length) };
    expect(await send(path, { method, headers: { ...headers, ...length }, body: content })).toBe(want);
    // Node sends no body with HEAD.
    if (method !== "HEAD") expect(mock.requests).toMatchObject([{ text: content }]);
  });
});

describe("a whole URL in the request line", () => {
  it.each<[target: string, host: string, want: number]>([
    ["http://127.0.0.1:1/v1/things/1", "127.0.0.1", 204],
    ["HTTP://localhost/v1/things/1?", "api.test", 204],
    ["https://localhost/v1/things/longer", "localhost", 422],
    ["http://localhost", "localhost", 404],
    ["http://api.test/v1/things/1", "localhost", 421],
  ])("%s for the host %s", async (target, host, want) => {
    expect(await send(target, { headers: { host } })).toBe(want);
  });

  it("is recorded as path and query", async () => {
    await send("http://localhost/v1/things/1?");
    expect(mock.requests).toMatchObject([{ url: "/v1/things/1?", path: "/things/1", operationId: "read" }]);
  });
});

describe("a whole URL at a server that the document names", () => {
  const none = { responses: { "204": { description: "x" } } };
  const clientCredentials = { tokenUrl: "https://login.test/oauth/token", scopes: {} };
  const served = {
    openapi: "3.1.0",
    info,
    servers: [
      { url: "https://api.test/v1" },
      { url: "https://{region}.api.test:{port}/{version}", variables: { region: { enum: ["eu", "us"] }, port: {} } },
      { url: "{base}", variables: { base: { default: "http://whole.test/api/" } } },
    ],
    paths: {
      "/x": { get: { operationId: "x", ...none } },
      "/files": { servers: [{ url: "https://files.test/up" }], put: { operationId: "files", ...none } },
      "/top": { servers: [{ url: "/own" }], get: { operationId: "top", ...none } },
    },
    components: { securitySchemes: { o: { type: "oauth2", flows: { clientCredentials } } } },
  };

  it.each<[line: string, want: number, operationId: string | undefined]>([
    ["GET http://api.test/v1/x", 204, "x"],
    ["GET https://API.test:443/v1/x", 204, "x"],
    ["GET http://api.test:8080/v1/x", 421, undefined],
    ["GET http://api.test/v1/y", 404, undefined],
    ["GET http://api.test/own/top", 204, "top"],
    ["GET http://eu.api.test:8443/v2/x", 204, "x"],
    ["GET http://eu.api.test/v2/x", 204, "x"],
    ["GET http://asia.api.test:8443/v2/x", 421, undefined],
    ["GET http://whole.test/api/x", 204, "x"],
    ["GET http://whole.test/apix", 404, undefined],
    ["PUT http://files.test/up/files", 204, "files"],
    ["POST http://login.test/oauth/token", 400, undefined],
    ["GET http://api.test.evil.test/v1/x", 421, undefined],
  ])("%s", async (line, want, operationId) => {
    await using other = await startMock(served);
    const [method = "", path = ""] = line.split(" ");
    const headers = { host: "localhost" };
    expect([await send(path, { method, headers, origin: other.origin }), other.requests[0]?.operationId]).toEqual([
      want,
      operationId,
    ]);
  });

  it("is no permission to call this machine by such a name", async () => {
    await using other = await startMock(served);
    expect(await send("/v1/x", { headers: { host: "api.test" }, origin: other.origin })).toBe(421);
  });
});

describe("a path that several templates match", () => {
  it.each([
    ["PUT /v1/things/me", 204, "replaceMe"],
    ["GET /v1/things/me", 204, "read"],
    ["HEAD /v1/things/me", 204, "read"],
    ["DELETE /v1/things/me", 204, "remove"],
    ["GET /v1/twins/7", 204, "byNumber"],
    ["GET /v1/twins/seven", 204, "byName"],
    ["PATCH /v1/things/me", 405, undefined],
  ])("%s", async (line, status, operationId) => {
    const [method = "", path = ""] = line.split(" ");
    expect([await send(path, { method }), mock.requests[0]?.operationId]).toEqual([status, operationId]);
  });

  it.each(["OPTIONS", "PATCH"])("%s names the methods of all of them", async (method) => {
    const response = await fetch(`${mock.url}/things/me`, { method });
    expect(response.headers.get("allow")).toBe("GET, POST, DELETE, PUT, HEAD, OPTIONS");
  });
});

it.each([
  ["", 200],
  [", ,", 200],
  ["application/json,,", 200],
  [",text/plain", 406],
])("an Accept header with empty elements: %j", async (accept, want) => {
  const responses = { "200": { description: "x", content: { "application/json": { example: 1 } } } };
  await using other = await startMock({ openapi: "3.1.0", info, paths: { "/x": { get: { responses } } } });
  expect((await fetch(`${other.url}/x`, { headers: { accept } })).status).toBe(want);
});
