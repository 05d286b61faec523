import { expect, it } from "vitest";
import { documentOf } from "../../test/support/read-text.ts";
import { typesOf } from "../../test/support/schema-text.ts";
import { typedDocument } from "./typed-document.ts";

/** The declared types of a description whose one or two operations are given, on one line each. */
function declared(operations: string): string[] {
  const text = `openapi: 3.1.0
info: { title: Acme, version: "1" }
paths: { /a: { ${operations} } }
components:
  responses: { Shared: { description: ok, content: { application/json: { schema: { properties: { ok: {} } } } } } }
  schemas: { T: { type: string } }
`;
  const { named } = typesOf(typedDocument(documentOf(text)));
  return [...named.values()].map((type) => type.replace(/\s+/g, " ").trim());
}

const json = (schema: string): string => `content: { application/json: { schema: ${schema} } }`;
const answers = (schema: string): string => `get: { operationId: listA, responses: { "200": { ${json(schema)} } } }`;
const takes = (schema: string): string =>
  `post: { operationId: addA, requestBody: { ${json(schema)} }, responses: {} }`;
const SHARED = `responses: { "200": { $ref: "#/components/responses/Shared" } }`;
const T = "export type T = string;";

it.each([
  ["an answer", answers("{ properties: { a: {} } }"), ["export type listAResponse = { a?: unknown; };"]],
  ["a request", takes("{ properties: { a: {} } }"), ["export type addABody = { a?: unknown; };"]],
  [
    "an item of a list",
    answers("{ type: array, items: { properties: { a: {} } } }"),
    ["export type listAResponseItem = { a?: unknown; };"],
  ],
  ["an item of a list or null", answers("{ type: [array, 'null'], items: { properties: { a: {} } } }"), []],
  [
    "alternatives of which one is an object",
    answers("{ oneOf: [{ $ref: '#/components/schemas/T' }, { properties: { a: {} } }] }"),
    ["export type listAResponse = T | { a?: unknown; };"],
  ],
  ["alternatives that have names", answers("{ oneOf: [{ $ref: '#/components/schemas/T' }, { type: 'null' }] }"), []],
  ["a map", answers("{ additionalProperties: { type: string } }"), []],
  ["a reference", answers("{ $ref: '#/components/schemas/T' }"), []],
  ["a failure", `get: { operationId: a, responses: { "404": { ${json("{ properties: { a: {} } }")} } } }`, []],
  ["one answer of two operations", `get: { operationId: a, ${SHARED} }, put: { operationId: b, ${SHARED} }`, []],
  [
    "an operation whose id is no identifier",
    `get: { operationId: "a/b", responses: { "200": { ${json("{ properties: { a: {} } }")} } } }`,
    ["export type a_bResponse = { a?: unknown; };"],
  ],
])("%s", (_name, operations, want) => {
  expect(declared(operations)).toEqual([T, ...want]);
});
