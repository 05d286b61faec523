import { type JsonObject, membersOf } from "@specwright/openapi/internal";
import { gate } from "../../src/gate/index.ts";
import { type SchemaTypes, schemaTypes } from "../../src/types/openapi-typescript.ts";
import { typedDocument } from "../../src/types/typed-document.ts";
import { documentOf } from "./read-text.ts";

/** A row of the tables that show how schemas are typed. */
export interface SchemaCase {
  readonly name: string;
  /** 3.1 where nothing is said. */
  readonly version?: "3.0";
  /** Component schemas in YAML; `S` is the one that is sent and received. */
  readonly given: string;
  /** The types of all components that come out. */
  readonly want: string;
}

/** The typed document of component schemas, where JSON and a form carry `S`, and JSON returns it. */
export function typedSchemas(given: string, version = "3.1"): JsonObject {
  const media = "{ schema: { $ref: '#/components/schemas/S' } }";
  const document = documentOf(`openapi: ${version}.0
info: { title: Acme, version: "1" }
paths:
  /s:
    post:
      operationId: sendS
      requestBody: { content: { application/json: ${media}, multipart/form-data: ${media} } }
      responses: { "200": { description: ok, content: { application/json: ${media} } } }
components:
  schemas:
${given.trim().replace(/^/gm, "    ")}
`);
  gate(document);
  return typedDocument(document);
}

/** The types of the component schemas, under their own names. */
export function typesOf(typed: JsonObject): SchemaTypes {
  const names = Object.keys(membersOf(membersOf(typed.components).schemas));
  return schemaTypes(typed, new Map(names.map((name) => [name, name])));
}

/** The types of the component schemas alone, less indented. */
export function schemaText(given: string, version?: string): string {
  const { named } = typesOf(typedSchemas(given, version));
  const lines = [...named.values()].map((text) => text.replace(/export type (\w+) =/, "$1:")).join("\n");
  return lines.replace(/^( {4})+/gm, (indent) => "  ".repeat(indent.length / 4));
}
