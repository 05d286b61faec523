import type { Json, JsonObject } from "@specwright/openapi";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { inMemory } from "../../test/pairs/in-memory.ts";
import { compareWire } from "./compare.ts";
import { SetComparison } from "./sets.ts";

const SPEC = `openapi: 3.1.0
info: { title: Acme, version: 1.0.0 }
servers: [{ url: https://api.acme.dev/v1 }]
security: [{ key: [] }]
paths:
  /pets/{id}:
    put:
      operationId: putPet
      parameters:
        - { name: id, in: path, required: true, schema: { type: string, enum: [a b] } }
        - { name: dry, in: query, schema: { type: boolean, const: true } }
        - { name: ids, in: query, schema: { type: array, items: { type: string, const: a b }, minItems: 2, maxItems: 2 } }
        - { name: by, in: query, schema: { type: object, required: [a], properties: { a: { const: 1 } }, additionalProperties: false } }
        - { name: X-Trace, in: header, required: true, schema: { type: integer, const: 7 } }
      requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { name: { const: Rex } } } } } }
      responses:
        "200": { description: ok, headers: { ETag: { required: true, schema: { type: string } } }, content: { text/plain: { schema: { const: done } } } }
    post:
      operationId: addPart
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema: { type: object, properties: { image: { type: string }, tags: { type: array, items: { const: x }, minItems: 2, maxItems: 2 } } }
            encoding: { image: { contentType: "image/png, image/jpeg" }, tags: { style: form } }
      responses: { "204": { description: ok, headers: { X-Map: { schema: { type: object, required: [a], properties: { a: { const: 1 } }, additionalProperties: false } } } } }
    delete: { operationId: deletePet, responses: { "204": { description: gone } } }
components: { securitySchemes: { key: { type: apiKey, in: header, name: X-Key }, other: { type: apiKey, in: query, name: key } } }
`;

/** What every request of the operation has to have. */
const PUT = {
  method: "PUT",
  url: "https://api.acme.dev/v1/pets/a%20b",
  headers: { "X-Trace": 7 },
  contentType: "application/json",
  body: { name: "Rex" },
};

interface Case {
  readonly rule: string;
  readonly edit: readonly [from: string | RegExp, to: string];
  readonly want: Json;
}

const TABLE: readonly Case[] = [
  {
    rule: "operation-removed",
    edit: [/ {4}delete:.*\n/, ""],
    want: { request: { method: "DELETE", url: "https://api.acme.dev/v1/pets/{id}" } },
  },
  {
    rule: "server-removed",
    edit: ["acme.dev/v1", "acme.dev/v2"],
    want: { request: PUT },
  },
  {
    rule: "security-tightened",
    edit: ["[{ key: [] }]", "[{ other: [] }]"],
    want: { request: { ...PUT, credentials: "header x-key" } },
  },
  {
    rule: "parameter-removed",
    edit: [/ +- \{ name: dry.*\n/, ""],
    want: { request: { ...PUT, query: { dry: true } } },
  },
  {
    rule: "parameter-required",
    edit: ["name: dry, in: query,", "name: dry, in: query, required: true,"],
    want: { request: PUT },
  },
  {
    rule: "media-type-removed",
    edit: ["application/json", "application/xml"],
    want: { request: PUT },
  },
  {
    rule: "media-type-removed",
    edit: ["text/plain", "text/html"],
    want: { response: { status: "200", contentType: "text/plain", body: "done" } },
  },
  {
    rule: "response-removed",
    edit: ['"200"', '"201"'],
    want: { response: { status: "200" } },
  },
  {
    rule: "response-added",
    edit: [/( +)"200".*\n/, '$&$1"202": { description: later, content: { text/html: { schema: { const: soon } } } }\n'],
    want: { response: { status: "202", contentType: "text/html", body: "soon" } },
  },
  {
    rule: "parameter-serialization",
    edit: ["name: ids, in: query,", "name: ids, in: query, style: pipeDelimited, explode: false,"],
    want: { request: { ...PUT, query: { ids: "ids=a%20b&ids=a%20b" } }, now: "ids=a%20b%7Ca%20b" },
  },
  {
    rule: "parameter-serialization",
    edit: ["name: by, in: query,", "name: by, in: query, style: deepObject,"],
    want: { request: { ...PUT, query: { by: "a=1" } }, now: "by%5Ba%5D=1" },
  },
  {
    rule: "parameter-serialization",
    edit: ["name: id, in: path,", "name: id, in: path, style: matrix,"],
    want: { request: PUT, now: ";id=a%20b" },
  },
  {
    rule: "parameter-serialization",
    edit: [
      /name: by, in: query, schema: (.*) \}$/m,
      "name: by, in: query, content: { application/json: { schema: $1 } } }",
    ],
    want: { request: { ...PUT, query: { by: "a=1" } }, now: "by=%7B%22a%22%3A1%7D" },
  },
  {
    rule: "header-serialization",
    edit: ["X-Map: { ", "X-Map: { explode: true, "],
    want: { response: { headers: { "X-Map": "a=1" } }, was: "a,1" },
  },
  {
    rule: "encoding-content-type",
    edit: ["image/png, image/jpeg", "image/png"],
    want: {
      request: {
        method: "POST",
        url: "https://api.acme.dev/v1/pets/{id}",
        contentType: "multipart/form-data",
        body: { image: { contentType: "image/jpeg" } },
      },
    },
  },
  {
    rule: "encoding-style",
    edit: ["tags: { style: form }", "tags: { style: form, explode: false }"],
    want: {
      request: {
        method: "POST",
        url: "https://api.acme.dev/v1/pets/{id}",
        contentType: "multipart/form-data",
        body: { tags: "tags=x&tags=x" },
      },
      now: "tags=x,x",
    },
  },
  {
    rule: "header-optional",
    edit: ["ETag: { required: true,", "ETag: {"],
    want: { response: { headers: {} } },
  },
];

/** Rules about messages that could not come before. */
const NEWS = new Set(["header-optional", "response-added", "header-serialization"]);

test.each(TABLE)("$rule: $want", ({ rule, edit: [from, to], want }) => {
  const changed = SPEC.replace(from, to);
  expect(changed).not.toBe(SPEC);
  const [base, head] = [SPEC, changed].map((text) => inMemory(parse(text) as JsonObject));
  if (!base || !head) throw new Error("two versions were made");
  const drafts = compareWire(base, head, new SetComparison(base, head));
  const witnesses = drafts.filter((draft) => draft.rule === rule).map(({ witness }) => witness);
  const validBefore = !NEWS.has(rule);
  expect(witnesses).toContainEqual({ kind: "exchange", value: want, at: "", validBefore, validAfter: !validBefore });
});
