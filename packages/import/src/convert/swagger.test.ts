import { expect, it } from "vitest";
import { parse } from "yaml";
import { convertSwagger, isSwagger } from "./swagger.ts";

interface Case {
  readonly name: string;
  /** The operation `POST /a`, and what stands beside it. */
  readonly given: string;
  readonly want: string;
}

const ANSWER = "responses: { 204: { description: d } }";
const TABLE: readonly Case[] = [
  {
    name: "a body",
    given: `{ parameters: [{ name: b, in: body, required: true, schema: { type: string } }], ${ANSWER} }`,
    want: `{ requestBody: { content: { application/json: { schema: { type: string } } }, required: true }, ${ANSWER} }`,
  },
  {
    name: "a shared body",
    given: `{ parameters: [{ $ref: "#/parameters/Body" }], ${ANSWER} }`,
    want: `{ requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } }, required: true }, ${ANSWER} }`,
  },
  {
    name: "a form with a file that has to be there",
    given: `{ consumes: [multipart/form-data], parameters: [{ name: f, in: formData, type: file, required: true }], ${ANSWER} }`,
    want: `{ requestBody: { content: { multipart/form-data: { schema: { type: object, properties: { f: { type: string, format: binary } }, required: [f] } } }, required: true }, ${ANSWER} }`,
  },
  {
    name: "lists of a query",
    given: `{ parameters: [{ name: m, in: query, type: array, items: { type: string }, collectionFormat: multi }, { name: c, in: query, type: array, items: { type: string } }], ${ANSWER} }`,
    want: `{ parameters: [{ name: m, in: query, style: form, explode: true, schema: { type: array, items: { type: string } } }, { name: c, in: query, style: form, explode: false, schema: { type: array, items: { type: string } } }], ${ANSWER} }`,
  },
  {
    name: "an answer with an example, and schemes of its own",
    given:
      "{ schemes: [https], responses: { 200: { description: d, schema: { $ref: '#/definitions/Thing' }, examples: { application/json: { id: 1 } } } } }",
    want: "{ responses: { '200': { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' }, example: { id: 1 } } } } } }",
  },
];

it.each(TABLE)("converts $name", ({ given, want }) => {
  const swagger = parse(`
swagger: "2.0"
info: { title: T, version: "1" }
host: api.acme.test
basePath: /v1
schemes: [https]
consumes: [application/json]
produces: [application/json]
securityDefinitions: { k: { type: apiKey, in: header, name: X-Key } }
paths: { /a: { post: ${given} } }
parameters: { Body: { name: b, in: body, required: true, schema: { $ref: "#/definitions/Thing" } } }
definitions: { Thing: { type: object, properties: { id: { type: integer, x-nullable: true } } } }
`);
  const before = JSON.stringify(swagger);
  const { openapi, servers, components, paths } = parse(JSON.stringify(convertSwagger(swagger)));
  expect(paths["/a"].post).toEqual(parse(want));
  expect([openapi, servers]).toEqual(["3.0.4", [{ url: "https://api.acme.test/v1" }]]);
  expect(components.securitySchemes.k).toEqual({ type: "apiKey", in: "header", name: "X-Key" });
  expect(components.schemas.Thing.properties.id).toEqual({ type: "integer", nullable: true });
  expect(JSON.stringify(swagger)).toBe(before);
});

it.each([
  [{ swagger: "2.0" }, true],
  [{ swagger: 2 }, true],
  [{ swagger: "1.2" }, false],
  [{ openapi: "3.0.0" }, false],
  ["swagger: 2", false],
])("%j is Swagger 2.0: %s", (value, want) => {
  expect(isSwagger(value)).toBe(want);
});
