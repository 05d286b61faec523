import { expect, it } from "vitest";
import { drifts } from "./drift-lines.ts";

const text = { type: "string" };
const crate = { $ref: "#/components/schemas/Crate" };
const answer = (schema: object) => ({
  "200": { description: "x", content: { "application/json": { schema } } },
});
const list = { type: "object", properties: { items: { type: "array", items: crate }, total: { type: "integer" } } };

/** Crates are made and listed below a ship, and read, changed and deleted without it. */
const root = {
  openapi: "3.1.0",
  info: { title: "Crates", version: "1" },
  paths: {
    "/v1/ships/{shipId}": { get: { operationId: "getShip", responses: answer({ type: "object" }) } },
    "/v1/ships/{shipId}/crates": {
      post: { operationId: "addCrate", responses: { "201": answer(crate)["200"] } },
      get: { operationId: "listCrates", responses: answer(list) },
    },
    "/v1/crates": { get: { operationId: "allCrates", responses: answer(list) } },
    "/v1/crates/{crateId}": {
      get: { operationId: "getCrate", responses: answer(crate) },
      patch: { operationId: "patchCrate", responses: answer(crate) },
      delete: { operationId: "deleteCrate", responses: { "204": { description: "x" } } },
    },
    "/v1/ships/{shipId}/boxes": { post: { operationId: "addBox", responses: { "201": { description: "x" } } } },
    "/v1/boxes/{boxId}": { get: { operationId: "getBox", responses: { "200": { description: "x" } } } },
  },
  components: {
    schemas: { Crate: { type: "object", properties: { id: text, name: text, load: {}, marks: {}, at: {} } } },
  },
};

const made = 'POST /v1/ships/s/crates {"name":"Tea","load":5,"marks":["a","b"]} 201 ';
const tea = '{"id":"7","name":"Tea","load":5,"marks":["a","b"]}';
const all = (items: string) => `+9 GET /v1/ships/s/crates 200 {"items":[${items}]}`;
const fig = '{"id":"8","name":"Fig"}';
const addFig = `POST /v1/ships/s/crates {"name":"Fig"} 201 ${fig}`;

it.each<[name: string, lines: readonly string[], wanted: readonly string[]]>([
  [
    "is as it was sent",
    [made + tea, `GET /v1/crates/7 200 ${tea}`, all(tea), `GET /v1/crates 200 {"items":[${tea}]}`],
    [],
  ],
  [
    "is cut short",
    [made + tea.replace("Tea", "Te")],
    ["addCrate request/body/name not-kept was sent and accepted, but the answer shows another value"],
  ],
  [
    "loses a list",
    [made + tea.replace('["a","b"]', "[]")],
    ["addCrate request/body/marks not-kept was sent and accepted, but the answer does not have it"],
  ],
  [
    "is another when it is read",
    [made + tea, `GET /v1/crates/7 200 ${tea.replace("5", "500")}`],
    ["addCrate request/body/load not-kept was sent and accepted, but getCrate answers another value"],
  ],
  [
    "is not changed",
    [made + tea, `PATCH /v1/crates/7 {"load":6} 200 ${tea}`],
    ["patchCrate request/body/load not-changed was sent and accepted, but the answer shows what was there before"],
  ],
  [
    "is still there",
    [made + tea, "DELETE /v1/crates/7 204", `GET /v1/crates/7 200 ${tea}`],
    ["deleteCrate response/status not-deleted says that it is deleted, but getCrate answers it as before"],
  ],
  [
    "is listed below another",
    [made + tea, `+9 GET /v1/ships/t/crates 200 {"items":[${tea}]}`],
    [
      "listCrates response/body/*/id other-parent is something that was made below another one than the list was asked for",
    ],
  ],
  [
    "is not listed beside another",
    [made + tea, addFig, all(fig)],
    ["? addCrate response/status not-listed says that it is made, but listCrates does not list it"],
  ],
  [
    "has the id of another",
    [made + tea, addFig.replace('"id":"8"', '"id":"7"')],
    [
      "addCrate response/body/id same-id is the id of something else that was made before, although the status says that this is new",
    ],
  ],
  [
    "is one that was there, and is put below another",
    [made + tea, `POST /v1/ships/t/crates {"crate":"7"} 201 ${tea}`, `GET /v1/crates/7 200 ${tea}`],
    [],
  ],
  [
    "has no schema",
    ['POST /v1/ships/s/boxes {"name":"Tea"} 201 {"id":"7","name":"Tea"}', 'GET /v1/boxes/7 200 {"id":"7","name":"Te"}'],
    ["addBox request/body/name not-kept was sent and accepted, but getBox answers another value"],
  ],
])("what is made below one, and read without it, %s", async (_, lines, wanted) => {
  expect(await drifts(root, lines)).toEqual(wanted);
});
