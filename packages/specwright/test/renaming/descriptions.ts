import { featureNames, featureText } from "@specwright/testing";
import { parse } from "yaml";
import type { JsonObject } from "./json.ts";
import { namesIn, renamed, takenIn } from "./names.ts";
import { TARGETS } from "./targets.ts";

export const EVERY_KIND = "every-kind";
export const KEYWORDS_ALONE = "keywords-alone";

/** A name of every kind, and each at more than one place. */
const TEXT = `
openapi: 3.1.0
info: { title: every-kind, version: "1.0.0" }
servers: [{ url: "https://{region}.acme.example/{stage}", variables: { region: { default: eu, enum: [eu, us] }, stage: { default: v1 } } }]
tags: [{ name: stock, description: What there is. }]
security: [{ member: [reading] }, { counter: [] }]
webhooks: { sold: { post: { operationId: onSold, requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Item" } } } }, responses: { "200": { description: ok } } } } }
paths:
  /shelves/{shelf}/items:
    parameters: [{ $ref: "#/components/parameters/Shelf" }]
    get:
      operationId: listItems
      tags: [stock]
      parameters:
        - { name: colour, in: query, required: true, schema: { type: string, enum: [red, blue] }, example: red }
        - { name: near, in: query, style: deepObject, explode: true, schema: { type: object, properties: { lat: { type: number }, row: { type: string } } } }
        - { name: X-Note, in: header, required: true, schema: { type: string }, example: n }
        - { name: basket, in: cookie, required: true, schema: { type: string }, example: b1 }
      responses:
        "200": { $ref: "#/components/responses/Items" }
        default: { description: no, content: { application/json: { schema: { type: object, required: [fault], properties: { fault: { type: string } } }, examples: { broken: { $ref: "#/components/examples/Broken" } } } } }
    post:
      operationId: addItem
      security: [{ member: [reading, writing] }]
      requestBody: { $ref: "#/components/requestBodies/Item" }
      callbacks: { stored: { $ref: "#/components/callbacks/Stored" }, seen: { "{$request.body#/hook}": { post: { operationId: onSeen, requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Item" } } } }, responses: { "204": { description: ok } } } } } }
      responses:
        "201":
          description: ok
          headers: { X-Count: { required: true, schema: { type: integer }, example: 4 }, X-Rate: { $ref: "#/components/headers/Rate" } }
          content: { application/json: { schema: { $ref: "#/components/schemas/Item" }, examples: { small: { value: { sort: food, weight: 5, size: { wide: 1 } } }, tool: { value: { sort: tool, edge: { row: a } } } } } }
          links: { again: { $ref: "#/components/links/Again" }, list: { operationId: listItems } }
  /pictures:
    post:
      operationId: addPicture
      security: [{ member: [writing] }, { counter: [] }, { caller: [] }, { visitor: [] }]
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema: { type: object, required: [title], properties: { title: { type: string }, lines: { type: array, items: { type: string } } } }
            encoding: { title: { contentType: text/plain, headers: { X-Part: { schema: { type: string } } } }, lines: { contentType: application/json } }
            examples: { plain: { value: { title: t, lines: [a, b] } } }
          application/x-www-form-urlencoded:
            schema: { type: object, required: [title], properties: { title: { type: string }, lines: { type: array, items: { type: string } } } }
            encoding: { lines: { style: pipeDelimited, explode: false } }
            examples: { form: { value: { title: t, lines: [a, b] } } }
      responses: { "204": { description: ok } }
components:
  schemas:
    Item: { oneOf: [{ $ref: "#/components/schemas/Food" }, { $ref: "#/components/schemas/Tool" }], discriminator: { propertyName: sort, mapping: { food: "#/components/schemas/Food", tool: Tool } } }
    Food:
      type: object
      required: [sort]
      properties: { sort: { const: food }, weight: { type: integer, minimum: 1, default: 3 }, size: { $ref: "#/components/schemas/Food/$defs/size" }, made: { type: object, default: { wide: 2 }, additionalProperties: { type: integer } } }
      dependentRequired: { weight: [size] }
      dependentSchemas: { made: { required: [weight] } }
      $defs: { size: { type: object, properties: { wide: { type: integer, maximum: 9 }, deep: { $ref: "#/components/schemas/Food/$defs/length" } }, additionalProperties: false }, length: { type: integer } }
    Tool: { type: object, required: [sort], properties: { sort: { const: tool }, edge: { type: object, properties: { row: { type: string, enum: [a, b] } }, patternProperties: { "^spare": { type: integer } }, additionalProperties: false } } }
    Rows: { type: array, items: { $ref: "#/components/schemas/Item" }, examples: [[{ sort: tool }]] }
  responses: { Items: { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Rows" }, examples: { two: { value: [{ sort: food }, { sort: tool, edge: { row: b } }] } } } } } }
  parameters: { Shelf: { name: shelf, in: path, required: true, schema: { type: string }, examples: { first: { value: s1 } } } }
  examples: { Broken: { value: { fault: broken } } }
  requestBodies: { Item: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Item" }, examples: { heavy: { value: { sort: food, weight: 7, size: { wide: 3 } } } } } } } }
  headers: { Rate: { schema: { type: integer }, example: 7 } }
  securitySchemes:
    member: { type: oauth2, flows: { clientCredentials: { tokenUrl: "https://auth.acme.example/token", scopes: { reading: r, writing: w } } } }
    counter: { type: apiKey, in: header, name: X-Counter }
    caller: { type: apiKey, in: query, name: key }
    visitor: { type: apiKey, in: cookie, name: visit }
  links: { Again: { operationId: listItems } }
  callbacks: { Stored: { "{$request.body#/url}": { post: { operationId: onStored, requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Item" } } } }, responses: { "204": { description: ok } } } } } }
  pathItems: { Spare: { get: { operationId: getSpare, responses: { "204": { description: ok } } } } }
`;

const EVERY = parse(TEXT) as JsonObject;

/** Descriptions by name: those that all tests share, one with a name of every kind, and the same with keywords alone. */
export const DESCRIPTIONS: ReadonlyMap<string, JsonObject> = new Map([
  ...featureNames().map((name) => [name, parse(featureText(name), { merge: true }) as JsonObject] as const),
  [EVERY_KIND, EVERY],
  [KEYWORDS_ALONE, inKeywords(EVERY)],
]);

/** Every name of an author replaced by a keyword, each by another one of its kind. */
function inKeywords(description: JsonObject): JsonObject {
  let told = description;
  for (const [kind, names] of namesIn(description))
    for (const old of names) {
      const name = TARGETS.find((target) => isName(kind, target) && !takenIn(told)(kind, target));
      if (name) told = renamed(told, { kind, old, name });
    }
  return told;
}

/** The names of components have no dollar sign. */
function isName(kind: string, name: string): boolean {
  return !(kind.startsWith("components/") && name.includes("$"));
}
