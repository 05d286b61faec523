import { headlinesOf } from "@specwright/testing";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { documentOf } from "../../test/support/document-of.ts";

const HEAD = 'openapi: 3.1.0\ninfo: { title: Acme, version: "1" }\n';

interface Case {
  readonly name: string;
  readonly root: string;
  readonly files: { readonly [file: string]: string };
  /** The bundled document below its head. */
  readonly want: string;
}

const TABLE: readonly Case[] = [
  {
    name: "a schema of another file becomes a component, once",
    root: `
paths: {}
components:
  schemas:
    A: { properties: { one: { $ref: "./models.yaml#/Item" }, two: { $ref: "models.yaml#/Item" } } }`,
    files: { "models.yaml": "Item: { type: string }" },
    want: `
paths: {}
components:
  schemas:
    A: { properties: { one: { $ref: "#/components/schemas/Item" }, two: { $ref: "#/components/schemas/Item" } } }
    Item: { type: string }`,
  },
  {
    name: "an operation whose method stands in capitals",
    root: `
paths: { /a: { GET: { parameters: [{ schema: { $ref: "models.yaml#/Item" } }] }, Put: { responses: { 200: { $ref: "models.yaml#/Ok" } } } } }`,
    files: { "models.yaml": "Item: { type: string }\nOk: { description: ok }" },
    want: `
paths: { /a: { GET: { parameters: [{ schema: { $ref: "#/components/schemas/Item" } }] }, Put: { responses: { 200: { $ref: "#/components/responses/Ok" } } } } }
components: { schemas: { Item: { type: string } }, responses: { Ok: { description: ok } } }`,
  },
  {
    name: "a whole file is named after the file, and beside a name that is taken",
    root: `
paths: {}
components:
  schemas:
    item: { type: integer }
    A: { properties: { one: { $ref: ./item.yaml } } }`,
    files: { "item.yaml": "{ type: string }" },
    want: `
paths: {}
components:
  schemas:
    item: { type: integer }
    A: { properties: { one: { $ref: "#/components/schemas/item2" } } }
    item2: { type: string }`,
  },
  {
    name: "references inside another file count from there",
    root: `
paths: {}
components: { schemas: { A: { items: { $ref: "models/list.yaml#/List" } } } }`,
    files: {
      "models/list.yaml": `List: { items: { $ref: "#/Item" } }\nItem: { allOf: [{ $ref: "../base.yaml" }, { $ref: "../openapi.yaml#/components/schemas/A" }] }`,
      "base.yaml": "{ type: object }",
    },
    want: `
paths: {}
components:
  schemas:
    A: { items: { $ref: "#/components/schemas/List" } }
    List: { items: { $ref: "#/components/schemas/Item" } }
    Item: { allOf: [{ $ref: "#/components/schemas/base" }, { $ref: "#/components/schemas/A" }] }
    base: { type: object }`,
  },
  {
    name: "a component that is only a reference keeps its name",
    root: `
paths: {}
components: { schemas: { Item: { $ref: models.yaml#/Thing }, A: { $ref: "#/components/schemas/Item" }, B: { items: { $ref: models.yaml#/Thing } } } }`,
    files: { "models.yaml": "Thing: { properties: { next: { $ref: '#/Thing' } } }" },
    want: `
paths: {}
components:
  schemas:
    Item: { properties: { next: { $ref: "#/components/schemas/Item" } } }
    A: { $ref: "#/components/schemas/Item" }
    B: { items: { $ref: "#/components/schemas/Item" } }`,
  },
  {
    name: "a whole map of components in another file",
    root: `
paths: {}
components: { schemas: { $ref: ./schemas.yaml }, parameters: { $ref: "./parts.yaml#/parameters" } }`,
    files: {
      "schemas.yaml": "A: { items: { $ref: '#/B' } }\nB: { type: string }",
      "parts.yaml": "parameters: { Id: { name: id, in: query, schema: { $ref: schemas.yaml#/B } } }",
    },
    want: `
paths: {}
components:
  schemas: { A: { items: { $ref: "#/components/schemas/B" } }, B: { type: string } }
  parameters: { Id: { name: id, in: query, schema: { $ref: "#/components/schemas/B" } } }`,
  },
  {
    name: "a whole map of components whose entries are references again",
    root: `
paths: {}
components: { schemas: { $ref: schemas/_index.yaml } }`,
    files: { "schemas/_index.yaml": "A: { $ref: ./a.yaml }", "schemas/a.yaml": "{ items: { $ref: ./a.yaml } }" },
    want: `
paths: {}
components: { schemas: { A: { items: { $ref: "#/components/schemas/A" } } } }`,
  },
  {
    name: "all paths in another file",
    root: `paths: { $ref: ./paths.yaml }`,
    files: {
      "paths.yaml": "/a: { get: { operationId: a, responses: { $ref: ./responses.yaml } } }",
      "responses.yaml": "'204': { description: none }",
    },
    want: `
paths: { /a: { get: { operationId: a, responses: { "204": { $ref: "#/components/responses/204" } } } } }
components: { responses: { "204": { description: none } } }`,
  },
  {
    name: "a path item and an operation of other files stand where they are used",
    root: `paths: { /a: { $ref: paths/a.yaml }, /b: { get: { $ref: "paths/a.yaml#/get" } } }`,
    files: {
      "paths/a.yaml": "get: { operationId: a, parameters: [{ $ref: ../id.yaml }] }",
      "id.yaml": "{ name: id, in: query, schema: {} }",
    },
    want: `
paths:
  /a: { get: { operationId: a, parameters: [{ $ref: "#/components/parameters/id" }] } }
  /b: { get: { operationId: a, parameters: [{ $ref: "#/components/parameters/id" }] } }
components: { parameters: { id: { name: id, in: query, schema: {} } } }`,
  },
  {
    name: "an external value becomes the value: data as data, anything else as text",
    root: `
paths: {}
components:
  examples:
    data: { externalValue: examples/a.json, summary: Data. }
    text: { externalValue: ./examples/b.txt }
    there: { externalValue: examples/a.json, value: 1 }
    web: { externalValue: "https://example.com/a.json" }`,
    files: { "examples/a.json": '{"a": 1}', "examples/b.txt": "hello\n" },
    want: `
paths: {}
components:
  examples:
    data: { summary: Data., value: { a: 1 } }
    text: { value: "hello\\n" }
    there: { externalValue: examples/a.json, value: 1 }
    web: { externalValue: "https://example.com/a.json" }`,
  },
  {
    name: "schemas that a discriminator alone names",
    root: `
paths: {}
components:
  schemas:
    dog.yaml: { type: string }
    Pet:
      oneOf: [{ $ref: pets.yaml#/Cat }]
      discriminator: { propertyName: kind, defaultMapping: ./other.yaml, mapping: { c: "pets.yaml#/Cat", d: dog.yaml, b: Bird, f: ./fish.yml } }`,
    files: {
      "pets.yaml":
        "Cat: { discriminator: { propertyName: size, mapping: { big: '#/Lion', all: 'openapi.yaml#/components/schemas/Pet' } } }\nLion: { type: object }",
      "other.yaml": "{ type: object }",
      "fish.yml": "{ type: object }",
    },
    want: `
paths: {}
components:
  schemas:
    dog.yaml: { type: string }
    Pet:
      oneOf: [{ $ref: "#/components/schemas/Cat" }]
      discriminator: { propertyName: kind, defaultMapping: "#/components/schemas/other", mapping: { c: "#/components/schemas/Cat", d: dog.yaml, b: Bird, f: "#/components/schemas/fish" } }
    Cat: { discriminator: { propertyName: size, mapping: { big: "#/components/schemas/Lion", all: "#/components/schemas/Pet" } } }
    Lion: { type: object }
    other: { type: object }
    fish: { type: object }`,
  },
  {
    name: "all parameters of an operation in another file",
    root: `paths: { /a: { get: { operationId: a, parameters: { $ref: "all.yaml#/list" } } } }`,
    files: { "all.yaml": "list: [{ name: id, in: query, schema: {} }]" },
    want: `
paths: { /a: { get: { operationId: a, parameters: [{ $ref: "#/components/parameters/0" }] } } }
components: { parameters: { "0": { name: id, in: query, schema: {} } } }`,
  },
  {
    name: "what looks like a reference in an example, a default or an extension is data",
    root: `
paths: {}
x-all: { $ref: nowhere.yaml }
components: { schemas: { A: { default: { $ref: nowhere.yaml }, example: { $ref: nowhere.yaml }, x-b: { $ref: nowhere.yaml }, properties: { $ref: { type: string } } } } }`,
    files: {},
    want: `
paths: {}
x-all: { $ref: nowhere.yaml }
components: { schemas: { A: { default: { $ref: nowhere.yaml }, example: { $ref: nowhere.yaml }, x-b: { $ref: nowhere.yaml }, properties: { $ref: { type: string } } } } }`,
  },
  {
    name: "a description that is called by the address that it gives itself, and files beside it",
    root: `
$self: https://acme.test/v1/api.yaml
paths: {}
components:
  schemas:
    A: { items: { $ref: "https://acme.test/v1/api.yaml#/components/schemas/B" } }
    B: { items: { $ref: "api.yaml#/components/schemas/A" } }
    C: { items: { $ref: "https://acme.test/v1/models.yaml#/Item" } }`,
    files: { "models.yaml": "Item: { type: string }" },
    want: `
$self: https://acme.test/v1/api.yaml
paths: {}
components:
  schemas:
    A: { items: { $ref: "#/components/schemas/B" } }
    B: { items: { $ref: "#/components/schemas/A" } }
    C: { items: { $ref: "#/components/schemas/Item" } }
    Item: { type: string }`,
  },
];

describe("bundle", () => {
  it.each(TABLE)("$name", ({ root, files, want }) => {
    expect(documentOf(`${HEAD}${root.trim()}\n`, files).bundled).toEqual(parse(`${HEAD}${want.trim()}\n`));
  });

  it.each([
    ["a file that is missing", "nowhere.yaml", '"nowhere.yaml" is not there'],
    ["a pointer to nothing", "models.yaml#/Nothing", '"models.yaml#/Nothing" points to nothing'],
    ["an anchor", "models.yaml#Item", '"models.yaml#Item" points to nothing'],
    ["a URL", "https://example.com/a.yaml", '"https://example.com/a.yaml" is a URL, and only files are read'],
    ["a file outside", "../other/a.yaml", `"../other/a.yaml" lies outside the provider's folder`],
    ["a broken escape", "a%zz.yaml", '"a%zz.yaml" is not there'],
  ])("refuses a reference to %s", (_name, reference, want) => {
    const root = `${HEAD}paths: {}\ncomponents:\n  schemas:\n    A:\n      items:\n        $ref: ${reference}\n`;
    expect(headlinesOf(() => documentOf(root, { "models.yaml": "Item: {}" }))).toEqual([
      `specs/acme/openapi.yaml:8:9 unresolved-ref: ${want}`,
    ]);
  });

  it("leaves a value of a discriminator out that is mapped to no file", () => {
    const schema = "{ discriminator: { propertyName: kind, mapping: { d: ./dog.yaml, c: Cat } } }";
    const { bundled, unread } = documentOf(`${HEAD}paths: {}\ncomponents: { schemas: { A: ${schema} } }\n`);
    expect(unread.map(({ line, col, rule, message }) => `${line}:${col} ${rule}: ${message}`)).toEqual([
      '4:79 mapping-missing: "d" is mapped to "./dog.yaml", which is not there',
    ]);
    expect(bundled.components).toEqual({
      schemas: { A: { discriminator: { propertyName: "kind", mapping: { c: "Cat" } } } },
    });
  });

  it("names the file in which a wrong reference stands", () => {
    const root = `${HEAD}paths: {}\ncomponents: { schemas: { A: { $ref: models.yaml#/A } } }\n`;
    expect(headlinesOf(() => documentOf(root, { "models.yaml": "A:\n  items:\n    $ref: '#/B'\n" }))).toEqual([
      'specs/acme/models.yaml:3:5 unresolved-ref: "#/B" points to nothing',
    ]);
  });

  it("names a whole map that is not there, and a file that cannot be read", () => {
    const root = `${HEAD}paths: {}\ncomponents:\n  schemas:\n    $ref: models.yaml\n`;
    expect(headlinesOf(() => documentOf(root))).toEqual([
      'specs/acme/openapi.yaml:6:5 unresolved-ref: "models.yaml" is not there',
    ]);
    expect(headlinesOf(() => documentOf(root, { "models.yaml": "A: [" }))[0]).toMatch(
      /^specs\/acme\/models.yaml:1:5 syntax: /,
    );
  });
});
