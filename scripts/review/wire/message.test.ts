import { expect, test } from "vitest";
import { parse } from "yaml";
import type { Json, JsonObject } from "../../load/source-file.ts";
import { inMemory } from "../pairs/in-memory.ts";
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
        - { name: X-Trace, in: header, required: true, schema: { type: integer, const: 7 } }
      requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { name: { const: Rex } } } } } }
      responses:
        "200": { description: ok, headers: { ETag: { required: true, schema: { type: string } } }, content: { text/plain: { schema: { const: done } } } }
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
    rule: "header-optional",
    edit: ["ETag: { required: true,", "ETag: {"],
    want: { response: { headers: {} } },
  },
];

/** Rules about messages that could not come before. */
const NEWS = new Set(["header-optional", "response-added"]);

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
