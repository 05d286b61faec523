import { expect, it } from "vitest";
import { startMock } from "../../src/index.ts";

const DOCUMENT = {
  openapi: "3.1.0",
  info: { title: "Prefer", version: "1" },
  paths: {
    "/things": {
      get: {
        operationId: "listThings",
        parameters: [{ name: "Prefer", in: "header", schema: { type: "string", pattern: "^return=[a-z]+$" } }],
        responses: { "200": { description: "x" }, "404": { description: "x" } },
      },
    },
  },
};

it.each([
  ["return=minimal", 200],
  ["return=7", 422],
  ["code=404", 404],
  ["return=minimal, code=404", 404],
  ["dynamic=false", 422],
])("a description that documents Prefer, asked with %j, answers %i", async (prefer, want) => {
  await using mock = await startMock(DOCUMENT);
  expect((await fetch(`${mock.url}/things`, { headers: { prefer } })).status).toBe(want);
});
