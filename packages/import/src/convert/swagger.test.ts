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
  const { openapi, servers, components, paths } = parse(JSON.stringify(convertSwagger(swagger).description));
  expect(paths["/a"].post).toEqual(parse(want));
  expect([openapi, servers]).toEqual(["3.0.4", [{ url: "https://api.acme.test/v1" }]]);
  expect(components.securitySchemes.k).toEqual({ type: "apiKey", in: "header", name: "X-Key" });
  expect(components.schemas.Thing.properties.id).toEqual({ type: "integer", nullable: true });
  expect(JSON.stringify(swagger)).toBe(before);
});

const list = (name: string, place: string, more = ""): string =>
  `{ name: ${name}, in: ${place}, type: array, items: { type: string }${more} }`;
const LIST = "schema: { type: array, items: { type: string } }";
const OPERATION = (parameters: string, more = ""): string => `{ ${more}parameters: [${parameters}], ${ANSWER} }`;

it.each([
  [
    "spaces in a query",
    OPERATION(list("a", "query", ", collectionFormat: ssv")),
    `[{ name: a, in: query, style: spaceDelimited, explode: false, ${LIST} }]`,
    [],
  ],
  [
    "pipes in a query",
    OPERATION(list("a", "query", ", collectionFormat: pipes")),
    `[{ name: a, in: query, style: pipeDelimited, explode: false, ${LIST} }]`,
    [],
  ],
  [
    "tabs in a query",
    OPERATION(list("a", "query", ", default: [x], collectionFormat: tsv")),
    "[{ name: a, in: query, schema: { type: string } }]",
    [
      'paths /a post parameters 0: "a" joins its items by tabs, which OpenAPI 3 cannot express here; it is treated as text',
    ],
  ],
  [
    "pipes in a header",
    OPERATION(list("a", "header", ", collectionFormat: pipes")),
    "[{ name: a, in: header, schema: { type: string } }]",
    [
      'paths /a post parameters 0: "a" joins its items by pipes, which OpenAPI 3 cannot express here; it is treated as text',
    ],
  ],
  [
    "commas in a header",
    OPERATION(list("a", "header", ", collectionFormat: csv")),
    `[{ name: a, in: header, style: simple, explode: false, ${LIST} }]`,
    [],
  ],
  [
    "a list of lists",
    OPERATION(
      "{ name: a, in: query, type: array, items: { type: array, items: { type: string }, collectionFormat: pipes } }",
    ),
    "[{ name: a, in: query, schema: { type: string } }]",
    ['paths /a post parameters 0: "a" is a list of lists, which OpenAPI 3 cannot express here; it is treated as text'],
  ],
])("has for %s the same wire, or says so", (_name, given, want, said) => {
  const { description, lost } = convertSwagger(parse(`{ swagger: "2.0", paths: { /a: { post: ${given} } } }`));
  expect(parse(JSON.stringify(description)).paths["/a"].post.parameters).toEqual(parse(want));
  expect(lost.map(({ path, message }) => `${path.join(" ")}: ${message}`)).toEqual(said);
});

it("joins the items of forms as they were joined, and says where it cannot", () => {
  const lists = ["csv", "multi", "ssv", "tsv"]
    .map((one) => list(one, "formData", `, collectionFormat: ${one}`))
    .join(", ");
  const form = OPERATION(`${lists}, ${list("none", "formData")}`, "consumes: [application/x-www-form-urlencoded], ");
  const parts = OPERATION(`${lists}, ${list("none", "formData")}`, "consumes: [multipart/form-data], ");
  const shared = list("S", "query", ", collectionFormat: tsv");
  const headers = "headers: { X: { type: array, items: { type: string }, collectionFormat: ssv } }";
  const { description, lost } = convertSwagger(
    parse(
      `{ swagger: "2.0", parameters: { S: ${shared} }, responses: { R: { description: d, ${headers} } }, paths: { /f: { post: ${form} }, /p: { post: ${parts} } } }`,
    ),
  );
  const { paths } = parse(JSON.stringify(description));
  expect(paths["/f"].post.requestBody.content["application/x-www-form-urlencoded"].encoding).toEqual({
    csv: { style: "form", explode: false },
    multi: { style: "form", explode: true },
    ssv: { style: "spaceDelimited", explode: false },
    none: { style: "form", explode: false },
  });
  const { properties } = paths["/p"].post.requestBody.content["multipart/form-data"].schema;
  expect(Object.entries(properties).map(([name, schema]) => [name, (schema as { type: string }).type])).toEqual([
    ["csv", "string"],
    ["multi", "array"],
    ["ssv", "string"],
    ["tsv", "string"],
    ["none", "array"],
  ]);
  expect(lost.map(({ path }) => path.join(" "))).toEqual([
    "parameters S",
    "responses R headers X",
    "paths /f post parameters 3",
    "paths /p post parameters 0",
    "paths /p post parameters 2",
    "paths /p post parameters 3",
  ]);
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
