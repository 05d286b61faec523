import { describe, expect, it } from "vitest";
import { type MockOptions, startMock } from "../../src/index.ts";

const item = { type: "object", required: ["id"], properties: { id: { type: "string" } } };
const list = { type: "array", items: item };
const number = { type: "integer" };
const text = { type: ["string", "null"] };
const query = (name: string, schema: object = number) => ({ name, in: "query", schema });

/** A collection with a list of one form. */
function described(parameters: readonly object[], schema: object, example: unknown, headers: object = {}): object {
  const answer = (own: object, value: unknown) => ({ "application/json": { schema: own, example: value } });
  const list = { description: "x", headers, content: answer(schema, example) };
  const body = { required: true, content: { "application/json": { schema: item } } };
  const get = { operationId: "list", parameters, responses: { "200": list } };
  const made = { "201": { description: "x", content: answer(item, { id: "i" }) } };
  const id = { name: "id", in: "path", required: true, schema: { type: "string" } };
  return {
    openapi: "3.1.0",
    info: { title: "Pages", version: "1" },
    paths: {
      "/items": { get, post: { operationId: "make", requestBody: body, responses: made } },
      "/items/{id}": {
        delete: { operationId: "remove", parameters: [id], responses: { "204": { description: "x" } } },
      },
    },
  };
}

interface Listed {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** What a list of five answers to one query after the other. */
async function listsOf(document: object, queries: readonly string[], options: MockOptions = {}): Promise<Listed[]> {
  await using mock = await startMock(document, { state: true, ...options });
  const headers = { "content-type": "application/json" };
  for (const id of ["a", "b", "c", "d", "e", "f"])
    await fetch(`${mock.url}/items`, { method: "POST", headers, body: JSON.stringify({ id }) });
  // A member that is gone is on no page, and in no total.
  await fetch(`${mock.url}/items/b`, { method: "DELETE" });
  const found: Listed[] = [];
  for (const each of queries) {
    const response = await fetch(`${mock.url}/items${each}`);
    const body = JSON.parse((await response.text()).replaceAll(mock.origin, "ORIGIN"));
    found.push({ status: response.status, headers: response.headers, body });
  }
  return found;
}

async function bodiesOf(document: object, queries: readonly string[], options?: MockOptions): Promise<unknown[]> {
  return (await listsOf(document, queries, options)).map(({ body }) => body);
}

const ids = (all: string) => [...all].map((id) => ({ id }));
const open = (properties: object = {}) => ({ type: "object", properties: { items: list, ...properties } });
const listing = (more: object = {}) => ({ items: [{ id: "i" }], ...more });

describe("a list of what is remembered follows", () => {
  it.each<[what: string, parameters: readonly object[], example: object, properties: object, wanted: object]>([
    ["a limit", [query("limit")], {}, {}, { "?limit=2": { items: ids("ac") }, "?limit=9": { items: ids("acdef") } }],
    ["a limit of none", [query("limit")], {}, {}, { "?limit=0": { items: [] } }],
    [
      "a limit that is usual",
      [query("pageSize", { type: "integer", default: 3 })],
      {},
      {},
      { "": { items: ids("acd") }, "?pageSize=4": { items: ids("acde") } },
    ],
    [
      "limit and offset, and tells the total",
      [query("limit"), query("offset")],
      { total: 40, limit: 10, offset: 7, has_more: false, count: 3 },
      { total: number, limit: number, offset: number, has_more: { type: "boolean" }, count: number },
      {
        "?limit=2&offset=2": { items: ids("de"), total: 5, limit: 2, offset: 2, has_more: true, count: 2 },
        "?limit=2&offset=4": { items: ids("f"), total: 5, limit: 2, offset: 4, has_more: false, count: 1 },
        "?limit=2&offset=9": { items: [], total: 5, limit: 2, offset: 5, has_more: false, count: 0 },
      },
    ],
    [
      "pages that are counted from 1, and tells how many there are",
      [query("page"), query("per_page")],
      { meta: { current_page: 9, total_pages: 9, next_page: 3, prev_page: null } },
      {},
      {
        "?per_page=2": { items: ids("ac"), meta: { current_page: 1, total_pages: 3, next_page: 2, prev_page: null } },
        "?page=2&per_page=2": {
          items: ids("de"),
          meta: { current_page: 2, total_pages: 3, next_page: 3, prev_page: 1 },
        },
        "?page=3&per_page=2": {
          items: ids("f"),
          meta: { current_page: 3, total_pages: 3, next_page: null, prev_page: 2 },
        },
      },
    ],
    [
      "pages that are counted from 0",
      [query("page", { type: "integer", minimum: 0 }), query("size")],
      { number: 1, last: true, first: false, totalElements: 1, totalPages: 1, numberOfElements: 1 },
      { last: { type: "boolean" } },
      {
        "?page=1&size=3": {
          items: ids("ef"),
          number: 1,
          last: true,
          first: false,
          totalElements: 5,
          totalPages: 2,
          numberOfElements: 2,
        },
        "?page=0&size=3": {
          items: ids("acd"),
          number: 1,
          last: false,
          first: true,
          totalElements: 5,
          totalPages: 2,
          numberOfElements: 3,
        },
      },
    ],
    [
      "a cursor",
      [query("limit"), query("cursor", { type: "string" })],
      { next_cursor: "c9" },
      { next_cursor: text },
      {
        "?limit=3": { items: ids("acd"), next_cursor: "next-3" },
        "?limit=3&cursor=next-3": { items: ids("ef"), next_cursor: null },
      },
    ],
    [
      "a cursor that is a uuid and may not be null",
      [query("limit"), query("page_token", { type: "string", format: "uuid" })],
      { next_page_token: "6f9619ff-8b86-4d01-b42d-00cf4fc964ff" },
      { next_page_token: { type: "string", pattern: "^.{36}$" } },
      {
        "?limit=4": { items: ids("acde"), next_page_token: "00000000-0000-4000-8000-000000000004" },
        "?limit=4&page_token=00000000-0000-4000-8000-000000000004": { items: ids("f") },
      },
    ],
    [
      "the name of the last item",
      [query("limit"), query("starting_after", { type: "string" }), query("ending_before", { type: "string" })],
      { has_more: true },
      { has_more: { type: "boolean" } },
      {
        "?limit=2&starting_after=c": { items: ids("de"), has_more: true },
        "?limit=2&starting_after=b": { items: ids("cd"), has_more: true },
        "?limit=2&starting_after=e": { items: ids("f"), has_more: false },
        "?limit=1&ending_before=d": { items: ids("c"), has_more: true },
      },
    ],
    [
      "addresses",
      [query("page"), query("limit")],
      { next: "https://api.example/items?page=2", previous: null, count: 12 },
      {},
      {
        "?limit=2&page=2": {
          items: ids("de"),
          next: "ORIGIN/items?limit=2&page=3",
          previous: "ORIGIN/items?limit=2&page=1",
          count: 5,
        },
      },
    ],
    [
      "addresses without a host",
      [query("offset"), query("limit")],
      { links: { next: "/items?offset=2" } },
      {},
      {
        "?limit=2": { items: ids("ac"), links: { next: "/items?limit=2&offset=2" } },
        "?limit=5": { items: ids("acdef"), links: { next: null } },
      },
    ],
  ])("%s", async (_, parameters, example, properties, wanted) => {
    const document = described(parameters, open(properties), listing(example));
    expect(await bodiesOf(document, Object.keys(wanted))).toEqual(Object.values(wanted));
  });

  it("headers too", async () => {
    const header = (schema: object, example: unknown) => ({ schema, example });
    const headers = {
      "X-Total-Count": header(number, 99),
      "X-Next-Page": header({ type: "string" }, "2"),
      Link: header({ type: "string" }, '<https://api.example/items?page=2>; rel="next"'),
    };
    const document = described([query("page"), query("per_page")], list, [{ id: "i" }], headers);
    const lists = await listsOf(document, ["?per_page=4", "?per_page=4&page=2"]);
    const of = (name: string) => lists.map((each) => each.headers.get(name)?.replace(/:\d+/, ""));
    expect(of("x-total-count")).toEqual(["5", "5"]);
    expect(of("x-next-page")).toEqual(["2", ""]);
    expect(of("link")).toEqual([
      '<http://127.0.0.1/items?per_page=4&page=2>; rel="next"',
      '<http://127.0.0.1/items?per_page=4&page=1>; rel="prev"',
    ]);
  });

  it("what the caller says of its pages", async () => {
    const style = "cursor";
    const pages = { list: { style, in: "query", parameter: "from_key", items: "found", next: "meta.key" } } as const;
    const schema = { type: "object", properties: { aside: { type: "array" }, found: list } };
    const example = { aside: [{ id: "x" }], found: [{ id: "i" }], meta: { key: "k" } };
    const document = described(
      [query("n_max"), query("limit"), query("from_key", { type: "string" })],
      schema,
      example,
    );
    expect(await bodiesOf(document, ["?limit=3", "?limit=3&from_key=next-3"], { pages })).toEqual([
      { aside: [{ id: "x" }], found: ids("acd"), meta: { key: "next-3" } },
      { aside: [{ id: "x" }], found: ids("ef"), meta: { key: null } },
    ]);
  });

  it("nothing that is no page: a date, a word", async () => {
    const parameters = [query("from", { type: "string", format: "date" }), query("first", { type: "boolean" })];
    const document = described(parameters, open(), listing({ last: "Smith", total: "12 EUR", next: "soon" }));
    expect(await bodiesOf(document, ["?from=2026-01-01&first=true"])).toEqual([
      { items: ids("acdef"), last: "Smith", total: "12 EUR", next: null },
    ]);
  });
});
