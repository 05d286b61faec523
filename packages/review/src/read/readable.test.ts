import { headlinesOf } from "@specwright/testing";
import { expect, test } from "vitest";
import { documentOf } from "../../test/support/read-text.ts";
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
  ["a list of paths", "paths: []", ['3:1 not-openapi: "paths" is the array []']],
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
  ["a list of names that is a word", SCHEMA("{ required: x }"), ['4:31 not-openapi: "required" is the string "x"']],
  ["names that are numbers", SCHEMA("{ required: [1] }"), ['4:31 not-openapi: "required" is the array [1]']],
  ["values that are no list", SCHEMA("{ enum: x }"), ['4:31 not-openapi: "enum" is the string "x"']],
  [
    "limits that are no numbers",
    SCHEMA('{ maxLength: "5", minLength: -1 }'),
    [
      '4:31 keyword-value: "maxLength" is "5", and not a whole number from 0 on',
      '4:47 keyword-value: "minLength" is -1, and not a whole number from 0 on',
    ],
  ],
  [
    "what is no regular expression",
    SCHEMA('{ pattern: "(" }'),
    ['4:31 pattern-invalid: "(" is not a regular expression of JavaScript: Unterminated group'],
  ],
  [
    "what depends on no list",
    SCHEMA("{ dependentRequired: { a: b } }"),
    ['4:31 not-openapi: "dependentRequired" is the object {"a":"b"}'],
  ],
  [
    "a discriminator without a property",
    SCHEMA("{ discriminator: kind }"),
    ['4:31 not-openapi: "discriminator" is the string "kind"'],
  ],
  [
    "a parameter that is required in words",
    OPERATION('[{ name: id, in: query, required: "true" }]'),
    ['3:59 not-openapi: "required" is the string "true"'],
  ],
  ["tags that are a word", "paths: { /a: { get: { tags: pets } } }", ['3:23 not-openapi: "tags" is the string "pets"']],
  [
    "security that is no list",
    "paths: {}\nsecurity: { key: [] }",
    ['4:1 not-openapi: "security" is the object {"key":[]}'],
  ],
  [
    "requirements that are words",
    "paths: { /a: { get: { security: [key] } } }",
    ['3:23 not-openapi: "security" is the array ["key"]'],
  ],
  [
    "a reference that is a number",
    SCHEMA("{ properties: { b: { $ref: 5 } } }"),
    ["4:50 unresolved-ref: 5 points to nothing"],
  ],
  [
    "a reference to a schema that there is not, in place and in a component",
    `paths: { /a: { get: { responses: { "200": { content: { a/b: { schema: { $ref: "#/components/schemas/A" } } } } } } } }
components: { schemas: { B: { items: { $ref: "#/components/schemas/A" } } } }`,
    [
      '3:73 unresolved-ref: "#/components/schemas/A" points to nothing',
      '4:40 unresolved-ref: "#/components/schemas/A" points to nothing',
    ],
  ],
  ["a reference to an anchor", SCHEMA('{ properties: { b: { $ref: "#foo" } }, $defs: { f: { $anchor: foo } } }'), []],
  [
    "a reference to an anchor that there is not",
    SCHEMA('{ properties: { b: { $ref: "#foo" } } }'),
    ['4:50 unresolved-ref: "#foo" points to nothing'],
  ],
  [
    "a reference to a word",
    SCHEMA('{ $ref: "#/info/title" }'),
    ['4:31 unresolved-ref: "#/info/title" points to nothing'],
  ],
  ["a reference to what is always valid", SCHEMA('{ $ref: "#/components/schemas/A/$defs/B", $defs: { B: true } }'), []],
  [
    "a reference of a callback, which nothing else follows",
    'paths: { /a: { get: { callbacks: { b: { $ref: "#/components/callbacks/B" } } } } }',
    ['3:41 unresolved-ref: "#/components/callbacks/B" points to nothing'],
  ],
  [
    "two templates for the same requests",
    "paths:\n  /t/{a}: {}\n  /t/{a}/c: {}\n  /t/b: {}\n  /t/{b}: {}",
    ["7:3 not-openapi: /t/{b} is the same path as /t/{a} (specs/acme/openapi.yaml:4:3)"],
  ],
])("%s", (_, text, want) => {
  const head = 'openapi: 3.1.0\ninfo: { title: Acme, version: "1" }\n';
  const found = headlinesOf(() => checkReadable(documentOf(`${head}${text}\n`)));
  expect(found).toEqual(want.length > 0 ? want.map((line) => `specs/acme/openapi.yaml:${line}`) : ["no problem"]);
});
