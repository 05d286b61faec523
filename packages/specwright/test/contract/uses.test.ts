import type { JsonObject } from "@specwright/openapi";
import { expect, it } from "vitest";
import { usesIn } from "../../src/contract/uses.ts";

const json = (schema: object, examples = {}): object => ({ content: { "application/json": { schema, examples } } });
const root = {
  security: [{ key: [] }],
  paths: {
    "/pets/{id}": {
      parameters: [{ $ref: "#/components/parameters/id" }],
      get: {
        operationId: "getPet",
        responses: {
          "200": json(
            { $ref: "#/components/schemas/Pet" },
            { cat: { value: { $ref: "#/components/schemas/Unused" } } },
          ),
          "404": { $ref: "#/components/responses/gone" },
        },
      },
      put: { security: [], requestBody: json({ $ref: "#/components/schemas/Pet" }, { dog: {} }), responses: {} },
    },
  },
  components: {
    parameters: { id: { in: "path", name: "id", schema: { $ref: "#/components/schemas/Id" } } },
    responses: { gone: json({ $ref: "#/components/schemas/Problem" }) },
    schemas: {
      Id: {},
      Pet: { properties: { owner: { $ref: "#/components/schemas/Owner" } } },
      Owner: { properties: { pets: { items: { $ref: "#/components/schemas/Pet" } } } },
      Problem: { properties: { $ref: { $ref: "#/components/schemas/Text" } } },
      Text: {},
      Unused: {},
    },
    securitySchemes: { key: {} },
  },
};
const uses = usesIn(root as unknown as JsonObject);

it.each([
  [
    "components/schemas/Owner/properties/pets",
    ["getPet answers 200 application/json", "PUT /pets/{id} sends the body application/json"],
  ],
  ["components/schemas/Problem/type", ["getPet answers 404 application/json"]],
  ["components/schemas/Text", ["getPet answers 404 application/json"]],
  ["components/schemas/Id", ["getPet sends path id", "PUT /pets/{id} sends path id"]],
  ["components/securitySchemes/key/name", ["getPet shows key"]],
  ["components/schemas/Unused", []],
  ["info/title", []],
])("%s: %j", (path, want) => {
  expect(uses(path.split("/")).map(({ operation, case: title }) => `${operation} ${title}`)).toEqual(want);
});

it.each([
  [
    ["get", "responses", "200", "content", "application/json", "examples", "cat", "value"],
    "getPet answers 200 application/json cat",
  ],
  [["get", "responses", "200", "description"], "getPet answers 200"],
  [["get", "summary"], "getPet as a whole"],
  [
    ["put", "requestBody", "content", "application/json", "examples", "dog"],
    "PUT /pets/{id} sends the body application/json dog",
  ],
])("%j: %s", (path, want) => {
  const found = uses(["paths", "/pets/{id}", ...path]);
  expect(found.map(({ operation, case: title }) => `${operation} ${title}`)).toEqual([want]);
});
