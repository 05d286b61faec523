// A body of which nothing was read although something was sent: a server or a proxy cut what it had compressed.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import type { Descriptor } from "../../src/operation/descriptor.ts";
import { acme, observed, operation } from "../support/acme.ts";

const JSON_TYPE = "application/json";
const TEXT = JSON.stringify({ id: 1, name: "a name that is long enough to be compressed, and then some more of it" });
const COMPRESSED = { gzip: gzipSync(TEXT), deflate: deflateSync(TEXT), br: brotliCompressSync(TEXT) };

/** Sends the first bytes of a compressed body, and says that these are all. */
const server = createServer((request, response) => {
  const [, encoding = "", count = ""] = (request.url ?? "").split("/");
  const body = COMPRESSED[encoding as "gzip"].subarray(0, Number(count));
  response.writeHead(200, { "content-type": JSON_TYPE, "content-encoding": encoding, "content-length": body.length });
  response.end(body);
});
await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
afterAll(() => new Promise((done) => server.close(done)));

async function ending(call: Promise<unknown>): Promise<unknown> {
  return await call.then(
    (data) => ({ data }),
    ({ name, status, message }) => [name, status, message],
  );
}

const LOST = (route: string): unknown => [
  "ParseError",
  200,
  `getThing was answered with 200 and application/json that is not whole: nothing could be read of what was sent (${route})`,
];

test.each([
  ["GET", "gzip", 11],
  ["PUT", "gzip", 11],
  ["GET", "deflate", 3],
  ["GET", "br", 3],
])("%s: %s that ends after %i bytes is no success", async (method, encoding, count) => {
  const { port } = server.address() as AddressInfo;
  const baseUrl = `http://127.0.0.1:${port}/${encoding}/${count}`;
  const call = operation({ method, responses: { "2XX": "json" } })(acme({ baseUrl, fetch, retry: false }));
  expect(await ending(call)).toEqual(LOST(`${method} /things`));
});

test.each<[what: string, responses: Descriptor["responses"], headers: Record<string, string>, want: unknown]>([
  ["JSON that is compressed", { 200: "json" }, { "content-encoding": "gzip" }, LOST("GET /things")],
  ["JSON of a length", { 200: "json" }, { "content-length": "12" }, LOST("GET /things")],
  ["text that is compressed", { 200: "text" }, { "content-encoding": "gzip" }, LOST("GET /things")],
  ["text of the length 0", { 200: "text" }, { "content-length": "0" }, { data: "" }],
  [
    "JSON that is compressed, of the length 0",
    { 200: "json" },
    { "content-encoding": "gzip", "content-length": "0" },
    {},
  ],
  ["JSON of the length 0", { 200: "json" }, { "content-length": "0" }, {}],
  ["JSON of no length", { 200: "json" }, {}, {}],
  ["where no content is described", { 200: "none" }, { "content-length": "12" }, {}],
])("a body that did not come, %s", async (_what, responses, headers, want) => {
  const { fetch } = observed(() => new Response("", { headers: { "content-type": JSON_TYPE, ...headers } }));
  expect(await ending(operation({ responses })(acme({ fetch, retry: false })))).toEqual(want);
});
