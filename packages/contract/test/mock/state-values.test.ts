import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { type Mock, startMock } from "../../src/index.ts";

const text = { type: "string" };
const size = { type: "integer", default: 3 };
const sent = { type: "object", properties: { name: text, note: text, size } };
const order = { type: "object", required: ["id"], properties: { id: text, name: text, note: text, size, at: text } };
const json = (schema: object) => ({ content: { "application/json": { schema } } });
const form = { "application/x-www-form-urlencoded": { schema: sent }, "multipart/form-data": { schema: sent } };
const body = { required: true, content: { ...json(sent).content, ...form } };
const full = { id: "ord_1", name: "N", note: "made up", at: "now" };
const ok = { description: "x", content: { "application/json": { schema: order, example: full } } };
const place = (name: string) => ({ name, in: "path", required: true, schema: text });
const document = {
  openapi: "3.1.0",
  info: { title: "Orders", version: "1" },
  paths: {
    "/orders": { post: { operationId: "add", requestBody: body, responses: { "201": ok } } },
    "/orders/{orderId}": {
      parameters: [place("orderId")],
      get: { operationId: "read", responses: { "200": ok } },
      put: { operationId: "put", requestBody: body, responses: { "200": ok } },
      patch: { operationId: "patch", requestBody: body, responses: { "200": ok } },
    },
    "/shops/{shopId}/orders": {
      parameters: [place("shopId")],
      post: { operationId: "addIn", requestBody: body, responses: { "201": ok } },
    },
    "/shops/{shopId}/orders/{orderId}": {
      parameters: [place("shopId"), place("orderId")],
      get: { operationId: "readIn", responses: { "200": ok } },
    },
  },
};

let mock: Mock;
beforeAll(async () => {
  mock = await startMock(document, { state: true });
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

/** "POST /orders {…}" */
async function asked(line: string): Promise<unknown> {
  const [, method = "", path = "", given] = /^(\w+) (\S+)(?: (.*))?$/.exec(line) ?? [];
  const type = given?.startsWith("{") ? "application/json" : "application/x-www-form-urlencoded";
  const init = given === undefined ? { method } : { method, body: given, headers: { "content-type": type } };
  return (await fetch(mock.url + path, init)).json();
}

const made = { id: "ord_1", name: "A", size: 3, at: "now" };

it.each<[name: string, lines: readonly string[], wanted: object]>([
  ["nothing optional is made up", ['POST /orders {"name":"A"}'], made],
  ["what is read is what was answered", ['POST /orders {"name":"A"}', "GET /orders/ord_1"], made],
  ["a default gives way", ['POST /orders {"name":"A","size":5}', "GET /orders/ord_1"], { ...made, size: 5 }],
  [
    "PUT replaces",
    ['POST /orders {"name":"A","note":"n","size":5}', 'PUT /orders/ord_1 {"name":"B"}', "GET /orders/ord_1"],
    { ...made, name: "B" },
  ],
  [
    "PATCH does not",
    ['POST /orders {"name":"A","note":"n"}', 'PATCH /orders/ord_1 {"name":"B"}', "GET /orders/ord_1"],
    { ...made, name: "B", note: "n" },
  ],
  ["a form", ["POST /orders name=A&size=5", "GET /orders/ord_1"], { ...made, size: 5 }],
  [
    "a change by a form",
    ['POST /orders {"name":"A"}', "PATCH /orders/ord_1 note=n", "GET /orders/ord_1"],
    { ...made, note: "n" },
  ],
  ["PUT to a new id", ['PUT /orders/ord_zzz {"name":"A"}'], { ...made, id: "ord_zzz" }],
  ["PUT to a new id is read", ['PUT /orders/ord_zzz {"name":"A"}', "GET /orders/ord_zzz"], { ...made, id: "ord_zzz" }],
  [
    "an id is made once, whatever it is inside of",
    ['POST /shops/a/orders {"name":"A"}', 'POST /shops/b/orders {"name":"A"}'],
    { ...made, id: "ord_2" },
  ],
])("what is remembered: %s", async (_, lines, wanted) => {
  let answer: unknown;
  for (const line of lines) answer = await asked(line);
  expect(answer).toEqual(wanted);
});

it("what the document requires stays what was answered first", async () => {
  const lamp = { type: "object", required: ["id", "made"], properties: { id: text, made: text } };
  const answer = (made: string) => ({
    description: "x",
    content: { "application/json": { schema: lamp, example: { id: "l", made } } },
  });
  const paths = {
    "/lamps": { post: { operationId: "add", responses: { "201": answer("first") } } },
    "/lamps/{id}": { get: { operationId: "read", parameters: [place("id")], responses: { "200": answer("other") } } },
  };
  await using other = await startMock({ ...document, paths }, { state: true });
  await fetch(`${other.url}/lamps`, { method: "POST" });
  expect(await (await fetch(`${other.url}/lamps/l`)).json()).toEqual({ id: "l", made: "first" });
});

it("a multipart form is remembered", async () => {
  const parts = new FormData();
  parts.set("name", "A");
  await fetch(`${mock.url}/orders`, { method: "POST", body: parts });
  expect(await asked("GET /orders/ord_1")).toEqual(made);
});
