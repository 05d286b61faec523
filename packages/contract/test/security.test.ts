import { afterAll, beforeAll, expect, it } from "vitest";
import { type Mock, startMock } from "../src/index.ts";

const alternatives: Readonly<Record<string, readonly Readonly<Record<string, readonly string[]>>[]>> = {
  header: [{ header: [] }],
  query: [{ query: [] }],
  cookie: [{ cookie: [] }],
  bearer: [{ bearer: [] }],
  basic: [{ basic: [] }],
  oauth: [{ oauth: ["read"] }],
  both: [{ header: [], bearer: [] }],
  shared: [{ own: [], basic: [] }],
  either: [{ header: [] }, { bearer: [] }],
  worded: [{ worded: [] }],
  exampled: [{ exampled: [] }],
  wordedOrBasic: [{ worded: [], basic: [] }],
  optional: [{ header: [] }, {}],
  none: [],
};

let mock: Mock;

beforeAll(async () => {
  const responses = { "200": { description: "x" } };
  const paths = Object.entries(alternatives).map(([name, security]) => [`/${name}`, { get: { security, responses } }]);
  const securitySchemes = {
    header: { type: "apiKey", in: "header", name: "X-Key" },
    query: { type: "apiKey", in: "query", name: "key" },
    own: { type: "apiKey", in: "header", name: "Authorization" },
    worded: {
      type: "apiKey",
      in: "header",
      name: "Authorization",
      description: "The word `Api-Key`, a space, and a key.",
    },
    exampled: { type: "apiKey", in: "header", name: "authorization", "x-example": "Token abc123" },
    cookie: { type: "apiKey", in: "cookie", name: "key" },
    bearer: { type: "http", scheme: "Bearer" },
    basic: { type: "http", scheme: "basic" },
    oauth: { type: "oauth2", flows: {} },
  };
  const info = { title: "Keys", version: "1" };
  mock = await startMock({ openapi: "3.1.0", info, paths: Object.fromEntries(paths), components: { securitySchemes } });
});
afterAll(() => mock.close());

const basic = (text: string): string => `Basic ${btoa(text)}`;

it.each<[string, Record<string, string>, number]>([
  ["header", { "x-key": "k" }, 200],
  ["header", { "x-key": "" }, 401],
  ["query?key=k", {}, 200],
  ["query?key=", {}, 401],
  ["cookie", { cookie: "a=1; key=k" }, 200],
  ["cookie", { cookie: "monkey=k" }, 401],
  ["bearer", { authorization: "Bearer t" }, 200],
  ["bearer", { authorization: "bearer t" }, 200],
  ["bearer", { authorization: "Bearer" }, 401],
  ["bearer", { authorization: "Bearer Bearer t" }, 401],
  ["bearer", { authorization: basic("a:b") }, 401],
  ["basic", { authorization: basic("a:b:c") }, 200],
  ["basic", { authorization: basic("a") }, 401],
  ["oauth", { authorization: "Bearer t" }, 200],
  ["oauth", {}, 401],
  ["both", { "x-key": "k", authorization: "Bearer t" }, 200],
  ["both", { "x-key": "k" }, 401],
  ["shared", { authorization: basic("a:b") }, 200],
  ["shared", { authorization: "Token t" }, 200],
  ["shared", {}, 401],
  ["either", { authorization: "Bearer t" }, 200],
  ["either", {}, 401],
  ["worded", { authorization: "Api-Key k" }, 200],
  ["worded", { authorization: "api-key k" }, 200],
  ["worded", { authorization: "k" }, 401],
  ["worded", { authorization: "Bearer k" }, 401],
  ["worded", { authorization: "Api-Key" }, 401],
  ["worded", { authorization: "Api-Key " }, 401],
  ["worded", {}, 401],
  ["exampled", { authorization: "Token t" }, 200],
  ["exampled", { authorization: "t" }, 401],
  ["wordedOrBasic", { authorization: "Api-Key k" }, 200],
  ["wordedOrBasic", { authorization: basic("a:b") }, 200],
  ["wordedOrBasic", { authorization: "k" }, 401],
  ["optional", {}, 200],
  ["optional", { authorization: "Bearer t" }, 200],
  ["none", {}, 200],
])("%s with %j gets %d", async (path, headers, status) => {
  expect((await fetch(`${mock.url}/${path}`, { headers })).status).toBe(status);
});

it("says what is asked for", async () => {
  const response = await fetch(`${mock.url}/either`);
  expect(response.headers.get("www-authenticate")).toBe("Bearer");
  expect(await response.text()).toContain("must have the header X-Key (header), or Authorization: bearer (bearer)");
});

it("says which word is asked for", async () => {
  const response = await fetch(`${mock.url}/worded`, { headers: { authorization: "k" } });
  expect(response.headers.get("www-authenticate")).toBe("Api-Key");
  expect(await response.text()).toContain("must have Authorization: Api-Key and a key (worded)");
});
