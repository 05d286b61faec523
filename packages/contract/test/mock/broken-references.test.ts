import { expect, it } from "vitest";
import { startMock } from "../../src/index.ts";
import { handlers } from "../../src/msw/index.ts";

const head = { openapi: "3.1.0", info: { title: "t", version: "1" } };
const gone = { $ref: "#/gone" };
const json = (schema: object) => ({ content: { "application/json": { schema } } });
const ok = { "200": { description: "x", ...json({ type: "string", const: "fine" }) } };
const text = { "content-type": "text/csv" };

interface Row {
  readonly name: string;
  readonly item: object;
  /** Below the path `/a`. */
  readonly place: string;
  readonly init?: RequestInit;
  readonly want: readonly [status: number, body: unknown];
}

const TABLE: readonly Row[] = [
  {
    name: "a schema is any value",
    item: {
      get: { responses: { "200": { description: "x", ...json({ required: ["a"], properties: { a: gone } }) } } },
    },
    place: "/get/responses/200/content/application~1json/schema/properties/a",
    want: [200, { a: null }],
  },
  {
    name: "what stands beside the reference holds",
    item: { get: { responses: { "200": { description: "x", ...json({ ...gone, const: 7 }) } } } },
    place: "/get/responses/200/content/application~1json/schema",
    want: [200, 7],
  },
  {
    name: "a response has no body",
    item: { get: { responses: { "200": gone } } },
    place: "/get/responses/200",
    want: [200, undefined],
  },
  {
    name: "a parameter is not there",
    item: { get: { parameters: [gone], responses: ok } },
    place: "/get/parameters/0",
    want: [200, "fine"],
  },
  {
    name: "a request body is anything",
    item: { post: { requestBody: gone, responses: ok } },
    place: "/post/requestBody",
    init: { method: "POST", headers: text, body: "a,b" },
    want: [200, "fine"],
  },
  {
    name: "a header is not there",
    item: { get: { responses: { "200": { ...ok["200"], headers: { "X-A": gone } } } } },
    place: "/get/responses/200/headers/X-A",
    want: [200, "fine"],
  },
  {
    name: "an example is none",
    item: {
      get: {
        responses: {
          "200": {
            description: "x",
            content: { "application/json": { schema: { const: "fine" }, examples: { one: gone } } },
          },
        },
      },
    },
    place: "/get/responses/200/content/application~1json/examples/one",
    want: [200, "fine"],
  },
  {
    name: "a path has no operations",
    item: gone,
    place: "",
    want: [404, expect.objectContaining({ detail: "/a matches no path of the document." })],
  },
  {
    name: "what stands beside a path's reference holds",
    item: { ...gone, get: { responses: ok } },
    place: "",
    want: [200, "fine"],
  },
];

it.each(TABLE)("$name", async ({ item, place, init, want }) => {
  const document = { ...head, paths: { "/a": item, "/b": { get: { responses: ok } } } };
  const told: string[] = [];
  const log = (event: object) => "message" in event && told.push(String(event.message));
  await expect(startMock(document)).rejects.toThrow('"#/gone" points to nothing');
  await using mock = await startMock(document, { answers: "warn", log });
  expect(told).toEqual([`(document object)#/paths/~1a${place} unresolved-ref: "#/gone" points to nothing`]);
  const response = await fetch(`${mock.url}/a`, init);
  const body = await response.text();
  expect([response.status, body === "" ? undefined : JSON.parse(body)]).toEqual(want);
  expect(await (await fetch(`${mock.url}/b`)).json()).toBe("fine");
});

it("a schema that leads there, by a name or an anchor, is any value wherever it is used", async () => {
  const name = { $ref: "#/components/schemas/A" };
  const query = [{ name: "q", in: "query", required: true, schema: { type: "array", items: name } }];
  const get = { parameters: query, responses: { "200": { description: "x", ...json({ const: [1], items: name }) } } };
  const document = { ...head, paths: { "/a": { get } }, components: { schemas: { A: { $ref: "#B" } } } };
  const told: string[] = [];
  const log = (event: object) => "message" in event && told.push(String(event.message));
  await using mock = await startMock(document, { answers: "warn", log });
  expect([await (await fetch(`${mock.url}/a?q=1`)).json(), (await fetch(`${mock.url}/a`)).status]).toEqual([[1], 422]);
  expect(told).toEqual(['(document object)#/components/schemas/A unresolved-ref: "#B" points to nothing']);
});

it("says what is wrong with a file, and of an example on the web, in a browser too", () => {
  const examples = { one: { externalValue: "https://x.test/a.json" } };
  const servers = [{ url: "https://x.test" }];
  const document = { ...head, servers, paths: { "/a": { $ref: "./a.yaml" } }, components: { examples } };
  const told: string[] = [];
  const log = (event: object) => "message" in event && told.push(String(event.message));
  expect(() => handlers(document)).toThrow('"./a.yaml" names a file');
  handlers(document, { answers: "warn", log });
  expect(told).toEqual([
    '(document object)#/paths/~1a unresolved-ref: "./a.yaml" names a file, and a description in memory has no folder',
    '(document object)#/components/examples/one example-on-the-web: the externalValue "https://x.test/a.json" is on the web, and only files are read',
  ]);
});
