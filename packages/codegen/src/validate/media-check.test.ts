import { describe, expect, it } from "vitest";
import { documentOf, settingsOf } from "../../test/support/read-text.ts";
import { buildModel } from "../model/build-model.ts";
import { typedDocument } from "../types/typed-document.ts";
import { buildValidators } from "./build-validators.ts";

const PAGE = "{ $ref: '#/components/schemas/Page' }";
const LINE = "{ $ref: '#/components/schemas/Line' }";

/** Whether what is sent and received as text is checked: the client has a string, whatever the schema is of. */
const TABLE: readonly (readonly [content: string, checked: boolean])[] = [
  ["text/plain: { schema: { type: string, maxLength: 3 } }", true],
  ["text/plain: { schema: { type: [string, 'null'], maxLength: 3 } }", true],
  ["text/plain: { schema: { maxLength: 3 } }", true],
  ["text/plain: { schema: { enum: [a, 1] } }", true],
  ["text/plain: { schema: { anyOf: [{ type: string, maxLength: 3 }, { type: integer }] } }", true],
  [`text/plain: { schema: { allOf: [${LINE}] } }`, true],
  [`text/plain: { schema: ${LINE} }`, true],
  ["text/plain: { schema: { type: object } }", false],
  ["text/plain: { schema: { type: integer, minimum: 1 } }", false],
  ["text/plain: { schema: { type: [boolean, number] } }", false],
  ["text/plain: { schema: { enum: [1, 2] } }", false],
  ["text/plain: { schema: { const: 1 } }", false],
  [`text/html: { schema: ${PAGE} }`, false],
  [`text/html: { schema: { allOf: [${LINE}, ${PAGE}] } }`, false],
  [`text/html: { schema: { oneOf: [${PAGE}, { type: array }] } }`, false],
  [`text/csv: { schema: { type: array, items: ${PAGE} } }`, false],
  ["text/yaml: { schema: { type: object, required: [a] } }", false],
  [`text/*: { schema: ${PAGE} }`, false],
  ["text/plain: { schema: { $ref: '#/components/schemas/Loop' } }", false],
  ["application/yaml: { schema: { type: string, maxLength: 3 } }", false],
  [`application/json: { schema: ${PAGE} }`, true],
  [`application/x-ndjson: { schema: ${PAGE} }`, true],
  [`application/json-seq: { schema: ${PAGE} }`, true],
  [`text/json: { schema: ${PAGE} }`, true],
  [`text/plain: { schema: { type: string, maxLength: 3 } }, text/csv: { schema: { type: array } }`, false],
];

function checkedSlots(content: string): { request: boolean; response: boolean } {
  const document = documentOf(`openapi: 3.1.0
info: { title: Acme, version: "1" }
paths:
  /a:
    post:
      operationId: a
      requestBody: { content: { ${content} } }
      responses: { "200": { description: ok, content: { ${content} } } }
components:
  schemas:
    Page: { type: object, required: [a] }
    Line: { type: string, maxLength: 3 }
    Loop: { type: object, anyOf: [{ $ref: "#/components/schemas/Loop" }] }
`);
  const model = buildModel("acme", document, typedDocument(document), settingsOf(""));
  const [operation] = buildValidators(document, model).operations;
  const count = Object.keys(model.operations[0]?.body?.variants ?? {}).length;
  return {
    request: Object.keys(operation?.bodies ?? {}).length === count,
    response: Object.keys(operation?.responses ?? {}).length > 0,
  };
}

describe("the check of a body", () => {
  it.each(TABLE)("of %s is there: %s", (content, checked) => {
    expect(checkedSlots(content)).toEqual({ request: checked, response: checked });
  });
});
