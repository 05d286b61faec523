import { expect, it } from "vitest";
import { runContract } from "../../src/index.ts";
import { fixtureContract } from "./fixture-client.ts";

const things = { type: "array", items: { type: "string" } };
const filter = { type: "object", properties: { age: { type: "integer" } } };

it.each([
  ["an object in brackets", { name: "filter", in: "query", style: "deepObject", schema: filter }],
  ["a list", { name: "tags", in: "query", schema: things }],
  ["a list in a header", { name: "x-tags", in: "header", schema: things }],
  ["an object in a path", { name: "filter", in: "path", schema: filter }],
])("sends no random request whose required parameter is nothing at all: %s", async (_what, parameter) => {
  const path = parameter.in === "path" ? "/things/{filter}" : "/things";
  const responses = { "200": { description: "x" } };
  const get = { operationId: "listThings", parameters: [{ ...parameter, required: true }], responses };
  const root = { openapi: "3.1.0", info: { title: "t", version: "1" }, paths: { [path]: { get } } };
  const { failures } = await runContract(fixtureContract(root), { seed: 1, runs: 60 });
  expect(failures).toEqual([]);
});
