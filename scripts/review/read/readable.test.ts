import { expect, test } from "vitest";
import { headlinesOf } from "../../testing/problems.ts";
import { documentOf } from "../../testing/read-text.ts";
import { checkReadable } from "./readable.ts";

const OPERATION = (parameter: string): string => `paths: { /a: { get: { parameters: ${parameter} } } }`;
const SCHEMA = (schema: string): string => `paths: {}\ncomponents: { schemas: { A: ${schema} } }`;

test.each([
  [
    "parameters that are no array",
    OPERATION("{ name: id }"),
    ['3:23 not-openapi: "parameters" is the object {"name":"id"}'],
  ],
  [
    "servers that are no array",
    "paths: {}\nservers: { url: https://a.example }",
    ['4:1 not-openapi: "servers" is the object {"url":"https://a.example"}'],
  ],
  ["a parameter without a place", OPERATION("[{ name: id }]"), ['3:36 not-openapi: this parameter has no "in"']],
  ["a parameter without a name", OPERATION("[{ in: query }]"), ["3:36 not-openapi: this parameter has no name"]],
  [
    "a parameter in the body",
    OPERATION("[{ name: id, in: body }]"),
    ['3:48 not-openapi: a parameter cannot be in "body"'],
  ],
  ["a type that there is not", SCHEMA("{ type: strnig }"), ['4:31 not-openapi: "strnig" is no type of JSON Schema']],
  ["one of several types", SCHEMA("{ type: [string, nil] }"), ['4:31 not-openapi: "nil" is no type of JSON Schema']],
  ["a list of paths", "paths: []", ['3:1 not-openapi: "paths" is an array']],
  ["paths of nothing", "paths:", ['3:1 not-openapi: "paths" is null']],
  ["no paths", "x-a: 1", ["1:1 not-openapi: there are no paths"]],
  ["an operation that is a word", "paths: { /a: { get: yes } }", ['3:16 not-openapi: "get" is the string "yes"']],
  ["components alone", "components: {}", []],
  ["rules of ours", "paths: { /a: { get: {}, post: { operationId: 5 } } }", []],
  [
    "a schema that is a word, and one that is false",
    "paths: {}\ncomponents: { schemas: { A: false, B: maybe } }",
    ['4:36 not-openapi: "B" is the string "maybe"'],
  ],
])("%s", (_, text, want) => {
  const head = 'openapi: 3.1.0\ninfo: { title: Acme, version: "1" }\n';
  const found = headlinesOf(() => checkReadable(documentOf(`${head}${text}\n`)));
  expect(found).toEqual(want.length > 0 ? want.map((line) => `specs/acme/openapi.yaml:${line}`) : ["no problem"]);
});
