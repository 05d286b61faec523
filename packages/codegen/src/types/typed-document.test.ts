import { describe, expect, it } from "vitest";
import { documentOf } from "../../test/support/read-text.ts";
import { typesOf } from "../../test/support/schema-text.ts";
import { typedDocument } from "./typed-document.ts";

/** Where a schema stands, by the side that sees it there. */
const PLACES: readonly (readonly [place: string, operation: string, want: string])[] = [
  ...["application/json", "application/*", "*/*", "text/*", "text/plain", "application/xml", "multipart/form-data"].map(
    (type) => [`the response ${type}`, `responses: { "200": { content: { "${type}": SCHEMA } } }`, "U"] as const,
  ),
  ["a response of the class 2XX", `responses: { 2XX: { content: { "*/*": SCHEMA } } }`, "U"],
  ["the default response", `responses: { default: { content: { "application/*": SCHEMA } } }`, "U"],
  ["a failure", `responses: { 4XX: { content: { "text/*": SCHEMA } } }`, "U"],
  ["a header of a response", `responses: { "200": { headers: { X-U: SCHEMA } } }`, "U"],
  ["the request body application/json", `requestBody: { content: { application/json: SCHEMA } }`, "UInput"],
  ["the request body */*", `requestBody: { content: { "*/*": SCHEMA } }`, "UInput"],
  ["the request body application/*", `requestBody: { content: { "application/*": SCHEMA } }`, "UInput"],
  ["a form", `requestBody: { content: { application/x-www-form-urlencoded: SCHEMA } }`, "UInput"],
  ["a form in parts", `requestBody: { content: { multipart/form-data: SCHEMA } }`, "UForm"],
  ["a part of any kind", `requestBody: { content: { "multipart/*": SCHEMA } }`, "UForm"],
  ["a parameter", `parameters: [{ name: u, in: query, schema: REF }]`, "UInput"],
  ["a parameter with a media type", `parameters: [{ name: u, in: query, content: { "*/*": SCHEMA } }]`, "UInput"],
];

it.each(["config#show", "a/b", "#", "a##b", "a b"])(
  "the types of an operation are called as its operationId: %s",
  (id) => {
    const paths = `{ /a: { get: { operationId: "${id}", responses: { "204": { description: Done. } } } } }`;
    const { schema } = typesOf(
      typedDocument(documentOf(`openapi: 3.1.0\ninfo: { title: A, version: "1" }\npaths: ${paths}\n`)),
    );
    expect(schema).toContain(`get: operations[${JSON.stringify(id)}];`);
    expect(schema.split("export interface operations")[1]).toContain(`${JSON.stringify(id)}: {`);
  },
);

const FILE_FORM = "FileForm;";

const BYTES: readonly (readonly [place: string, operation: string, want: string])[] = [
  ["a response", `responses: { "200": { content: { image/png: FILE } } }`, FILE_FORM],
  ["a response of any type", `responses: { "200": { content: { "*/*": FILE } } }`, "Blob;"],
  ["a request body", `requestBody: { content: { application/octet-stream: FILE } }`, FILE_FORM],
  ["a request body of any type", `requestBody: { content: { "application/*": FILE } }`, "Blob;"],
];

function operationTypes(operation: string): string {
  const text = `openapi: 3.1.0
info: { title: Acme, version: "1" }
paths: { /a: { post: { operationId: a, ${operation
    .replaceAll("SCHEMA", "{ schema: REF }")
    .replaceAll("FILE", '{ schema: { $ref: "#/components/schemas/File" } }')
    .replaceAll("REF", '{ $ref: "#/components/schemas/U" }')} } } }
components:
  schemas:
    File: { type: string, format: binary }
    U:
      type: object
      properties: { id: { type: string, readOnly: true }, pw: { type: string, writeOnly: true }, f: { $ref: "#/components/schemas/File" } }
`;
  return typesOf(typedDocument(documentOf(text))).schema.split("export interface operations")[1] ?? "";
}

describe("typedDocument", () => {
  it.each(PLACES)("types %s from its side", (_place, operation, want) => {
    expect([...new Set(operationTypes(operation).match(/\bU(?:Input|Form)?\b/g))]).toEqual([want]);
  });

  it.each(BYTES)("types bytes as a Blob in %s", (_place, operation, want) => {
    expect(operationTypes(operation).match(/(Blob|FileForm);/g)).toEqual([want]);
  });
});
