import { describe, expect, it } from "vitest";
import { documentOf, settingsOf } from "../../test/support/read-text.ts";
import { admit } from "./index.ts";

const SAID = (name: string): string =>
  `deep-object: OpenAPI does not say how "${name}" is written where it holds lists or objects; it is written as ${name}[a][b]=1, ${name}[list]=1&${name}[list]=2 and ${name}[rows][0][a]=1`;

const parameter = (schema: string, style = "deepObject"): string =>
  `parameters: [{ in: query, name: f, style: ${style}, schema: ${schema} }]`;

const form = (schema: string): string =>
  `requestBody: { content: { application/x-www-form-urlencoded: { schema: { properties: { f: ${schema} } }, encoding: { f: { style: deepObject } } } } }`;

const TABLE: readonly (readonly [name: string, given: string, want: readonly string[]])[] = [
  ["texts", parameter("{ type: object, properties: { a: { type: string } } }"), []],
  ["any member", parameter("{ type: object, additionalProperties: true }"), []],
  ["an object", parameter("{ type: object, properties: { a: { type: object } } }"), [SAID("f")]],
  ["a list", parameter("{ properties: { a: { type: [array, 'null'] } } }"), [SAID("f")]],
  ["a list without a type", parameter("{ properties: { a: { items: {} } } }"), [SAID("f")]],
  ["more members that are lists", parameter("{ additionalProperties: { type: array } }"), [SAID("f")]],
  ["behind references", parameter("{ $ref: '#/components/schemas/F' }"), [SAID("f")]],
  ["a variant", parameter("{ anyOf: [{ type: string }, { $ref: '#/components/schemas/F' }] }"), [SAID("f")]],
  ["a list of objects", parameter("{ type: array, items: { type: object } }"), [SAID("f")]],
  ["another style", parameter("{ properties: { a: { type: object } } }", "form"), []],
  ["a field of a form", form("{ properties: { a: { type: array } } }"), [SAID("f")]],
  ["a field of texts", form("{ properties: { a: { type: string } } }"), []],
];

function notes(operation: string, settings = ""): string[] {
  const text = `openapi: 3.1.0
info: { title: Acme, version: "1" }
servers: [{ url: "https://acme.example" }]
paths: { /a: { post: { operationId: a, ${operation}, responses: { "200": { description: ok } } } } }
components: { schemas: { F: { properties: { a: { $ref: "#/components/schemas/L" } } }, L: { type: array, items: {} } } }
`;
  return admit(documentOf(text), settingsOf(settings)).notes.map(({ rule, message }) => `${rule}: ${message}`);
}

describe("deepObjects", () => {
  it.each(TABLE)("says what is not defined: %s", (_name, given, want) => {
    expect(notes(given)).toEqual(want);
  });

  it("refuses nothing for it", () => {
    expect(notes(parameter("{ properties: { a: { type: array } } }"), "strict: true\n")).toEqual([]);
  });

  it("says it once of a parameter that operations share", () => {
    const shared = `parameters: [{ in: query, name: f, style: deepObject, schema: { properties: { a: { type: array } } } }]`;
    const text = `openapi: 3.1.0
info: { title: Acme, version: "1" }
paths: { /a: { ${shared}, get: { responses: { "200": {} } }, put: { responses: { "200": {} } } } }
`;
    const all = admit(documentOf(text), settingsOf("")).notes.filter(({ rule }) => rule === "deep-object");
    expect(all.map(({ line, col }) => `${line}:${col}`)).toEqual(["3:51"]);
  });
});
