import { findOperations, type JsonObject } from "@specwright/openapi";
import { headlinesOf } from "@specwright/testing";
import { describe, expect, it } from "vitest";
import { documentOf, settingsOf } from "../../test/support/read-text.ts";
import { select } from "./index.ts";

const TEXT = `openapi: 3.1.0
info: { title: Acme, version: "1" }
security: [{ key: [] }]
paths:
  /pets:
    get: { operationId: listPets, tags: [pets], responses: { "200": { $ref: "#/components/responses/Pets" } } }
    post: { operationId: addPet, tags: [pets, admin], security: [{ admin: [] }], responses: {} }
  /admin/users/{id}:
    parameters: [{ $ref: "#/components/parameters/Id" }]
    get: { tags: [admin], responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/User" } } } } } }
  /files:
    get: { operationId: listFiles, responses: {} }
webhooks: { moved: { post: { responses: {} } } }
components:
  securitySchemes: { key: { type: apiKey, in: header, name: X-K }, admin: { type: http, scheme: basic } }
  parameters: { Id: { name: id, in: path, required: true, schema: { $ref: "#/components/schemas/Id" } } }
  responses: { Pets: { description: ok, content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Pet" } } } } } }
  schemas:
    Id: { type: string }
    Pet: { type: object, discriminator: { propertyName: kind, mapping: { cat: Cat } } }
    Cat: { allOf: [{ $ref: "#/components/schemas/Pet" }, { properties: { toy: { $ref: "#/components/schemas/Toy" } } }] }
    Dog: { allOf: [{ $ref: "#/components/schemas/Pet" }] }
    Toy: {}
    User: {}
    Unused: {}
`;

interface Case {
  readonly settings: string;
  readonly operations: readonly string[];
  /** What is left of the components, by section. */
  readonly components: { readonly [section: string]: readonly string[] };
}

const PETS = { responses: ["Pets"], schemas: ["Pet", "Cat", "Dog", "Toy"] };
const USERS = { parameters: ["Id"], schemas: ["Id", "User"] };

const TABLE: readonly Case[] = [
  {
    settings: "include: { tags: [pets] }",
    operations: ["listPets", "addPet"],
    components: { ...PETS, securitySchemes: ["key", "admin"] },
  },
  {
    settings: "include: { tags: [pets] }\nexclude: { tags: [admin] }",
    operations: ["listPets"],
    components: { ...PETS, securitySchemes: ["key"] },
  },
  {
    settings: "include: { paths: [/admin/*], operations: [listFiles] }",
    operations: ["GET /admin/users/{id}", "listFiles"],
    components: { ...USERS, securitySchemes: ["key"] },
  },
  {
    settings: "exclude: { paths: ['*/users/{id}'], operations: [listPets] }",
    operations: ["addPet", "listFiles"],
    components: { securitySchemes: ["key", "admin"] },
  },
];

describe("select", () => {
  it.each(TABLE)("$settings", ({ settings, operations, components }) => {
    const document = select(documentOf(TEXT), settingsOf(settings));
    expect(findOperations(document).map(({ id }) => id)).toEqual(operations);
    expect(left(document.bundled)).toEqual(components);
    expect("webhooks" in document.bundled).toBe(false);
  });

  it("leaves webhooks to a package that receives them, with what they need", () => {
    const text = TEXT.replace(
      "moved: { post: {",
      'moved: { post: { requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Unused" } } } },',
    );
    const settings = "include: { operations: [listFiles] }\nwebhooks: { signature: none }";
    const { bundled } = select(documentOf(text), settingsOf(settings));
    expect("webhooks" in bundled).toBe(true);
    expect(left(bundled)).toEqual({ schemas: ["Unused"], securitySchemes: ["key"] });
  });

  it("without such settings, is the description itself", () => {
    const document = documentOf(TEXT);
    expect(select(document, settingsOf("name: Acme"))).toBe(document);
  });

  it("refuses an entry that no operation matches, with its place", () => {
    const settings = "include:\n  tags: [pets, toys]\n  operations: [GET /files]\nexclude: { paths: [/pets/*] }";
    expect(headlinesOf(() => select(documentOf(TEXT), settingsOf(settings)))).toEqual([
      'specs/acme/provider.yaml:2:16 settings: include names "toys", and no operation matches it',
      'specs/acme/provider.yaml:3:16 settings: include names "GET /files", and no operation matches it',
      'specs/acme/provider.yaml:4:20 settings: exclude names "/pets/*", and no operation matches it',
    ]);
  });
});

function left(bundled: JsonObject): { readonly [section: string]: readonly string[] } {
  const sections = Object.entries(bundled.components as { readonly [section: string]: object });
  const names = sections.map(([section, members]) => [section, Object.keys(members)] as const);
  return Object.fromEntries(names.filter(([, members]) => members.length > 0));
}
