import { afterAll, beforeAll, expect, it } from "vitest";
import { type Mock, startMock } from "../../src/index.ts";

const lamp = {
  type: "object",
  properties: {
    id: { type: "string" },
    color: { type: "string" },
    watts: { type: "integer" },
    is_on: { type: "boolean" },
    tags: { type: "array", items: { type: "string" } },
    limit: { type: "integer" },
    made: { type: "object", properties: { in: { type: "string" } } },
  },
};
const inQuery = (name: string, schema: object, more: object = {}): object => ({ name, in: "query", schema, ...more });
const text = { type: "string" };
const ok = (schema: object, example: unknown): object => ({
  description: "x",
  content: { "application/json": { schema, example } },
});
const list = {
  operationId: "listLamps",
  parameters: [
    inQuery("color", { type: "array", items: text }),
    inQuery("watts", { type: "integer" }),
    inQuery("isOn", { type: "boolean" }),
    inQuery("tags[]", { type: "array", items: text }),
    inQuery("made", text),
    inQuery("search", text),
    inQuery("limit", { type: "integer" }),
    inQuery("page", { type: "integer" }),
  ],
  responses: {
    "200": ok(
      { type: "object", properties: { total: { type: "integer" }, data: { type: "array", items: lamp } } },
      { total: 1, data: [{ id: "l1" }] },
    ),
  },
};
const content = { "application/json": { schema: lamp } };
const document = {
  openapi: "3.1.0",
  info: { title: "Lamps", version: "1" },
  paths: {
    "/lamps": {
      get: list,
      post: { operationId: "addLamp", requestBody: { content }, responses: { "201": ok(lamp, { id: "l1" }) } },
    },
    "/lamps/{id}": {
      get: {
        operationId: "getLamp",
        parameters: [{ name: "id", in: "path", required: true, schema: text }],
        responses: { "200": ok(lamp, { id: "l1" }) },
      },
    },
  },
};

let mock: Mock;
beforeAll(async () => {
  mock = await startMock(document, { state: true });
  const lamps = [
    { id: "a", color: "red", watts: 5, is_on: true, tags: ["big", "new"], limit: 9 },
    { id: "b", color: "blue", watts: 5, is_on: false, tags: ["new"], limit: 9 },
    { id: "c", color: "red", watts: 40, is_on: false, limit: 9 },
    { id: "d" },
  ];
  const headers = { "content-type": "application/json" };
  for (const each of lamps) await fetch(`${mock.url}/lamps`, { method: "POST", headers, body: JSON.stringify(each) });
});
afterAll(() => mock.close());

it.each([
  ["", 4, "a b c d"],
  ["?color=red", 2, "a c"],
  ["?color=red&color=blue", 3, "a b c"],
  ["?color=red&watts=40", 1, "c"],
  ["?color=green", 0, ""],
  ["?watts=5", 2, "a b"],
  ["?isOn=false", 2, "b c"],
  ["?tags%5B%5D=new", 2, "a b"],
  // Nothing that the items have is called so, or is of that type.
  ["?search=red", 4, "a b c d"],
  ["?made=here", 4, "a b c d"],
  // What is about pages is no filter.
  ["?limit=1", 4, "a"],
  ["?limit=1&page=2&color=red", 2, "c"],
])("/lamps%s: %i in all, and %j on the page", async (query, total, ids) => {
  const { data, ...rest } = (await (await fetch(`${mock.url}/lamps${query}`)).json()) as {
    readonly total: number;
    readonly data: readonly { readonly id: string }[];
  };
  expect([rest.total, data.map(({ id }) => id).join(" ")]).toEqual([total, ids]);
});
