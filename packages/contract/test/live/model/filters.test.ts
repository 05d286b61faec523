import { expect, it } from "vitest";
import { drifts } from "./drift-lines.ts";

const text = { type: "string" };
const parameters = [
  { name: "status", in: "query", schema: text },
  { name: "deck_no", in: "query", schema: { type: "integer" } },
];
const root = {
  openapi: "3.1.0",
  info: { title: "Cabins", version: "1" },
  paths: { "/cabins": { get: { operationId: "listCabins", parameters, responses: { "200": { description: "x" } } } } },
};

const doubt = (place: string, wrong: string): string =>
  `? listCabins request/query/${place} no-effect seems to make no difference: ${wrong} items have something else`;

it.each<[name: string, line: string, wanted: readonly string[]]>([
  ["have the value", 'GET /cabins?status=open 200 [{"status":"open"},{"status":"OPEN"}]', []],
  ["have another", 'GET /cabins?status=open 200 [{"status":"open"},{"status":"done"}]', [doubt("status", "1 of 2")]],
  ["have more of it", 'GET /cabins?status=open 200 [{"status":"open since May"}]', []],
  ["have one of several", 'GET /cabins?status=open,done 200 [{"status":"done"}]', []],
  ["do not show it", 'GET /cabins?status=open 200 [{"name":"A"},{"status":null}]', []],
  ["have another number", 'GET /cabins?deck_no=5 200 [{"deckNo":5},{"deckNo":6}]', [doubt("deck_no", "1 of 2")]],
  ["have what nobody describes", 'GET /cabins?size=big 200 [{"size":"small"}]', []],
])("items of a list that is filtered %s", async (_, line, wanted) => {
  expect(await drifts(root, [line])).toEqual(wanted);
});
