import type { WorkspaceSettings } from "@specwright/codegen/stages";
import { pascalCase } from "@specwright/codegen/stages";
import { schemaLine } from "./schema-line.ts";

const OPENAPI = (name: string, id: string, license: string): string => `openapi: 3.1.0
info:
  title: ${name} API
  version: "1"
  description: What the ${name} API looks like on the wire.
  license:
    name: ${license}
    identifier: ${license}
servers:
  - url: https://api.${id}.test
    description: Production.
tags:
  - name: things
    description: Replace these by the provider's resources.
security:
  - apiKey: []
paths:
  /things/{thingId}:
    get:
      operationId: getThing
      tags: [things]
      summary: Get a thing
      description: Returns one thing.
      parameters:
        - name: thingId
          in: path
          required: true
          description: Id of the thing.
          schema: { type: string }
          example: thing-1
      responses:
        "200":
          description: The thing.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Thing" }
              examples:
                found: { summary: A thing, externalValue: examples/getThing.found.json }
        "404":
          description: There is no such thing.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/ErrorBody" }
              examples:
                notFound: { summary: No such thing, externalValue: examples/getThing.notFound.json }
components:
  securitySchemes:
    apiKey:
      type: apiKey
      in: header
      name: X-Api-Key
      description: Key of the ${id} account.
  schemas:
    Thing:
      type: object
      description: A thing.
      required: [id]
      properties:
        id: { type: string, description: Id of the thing. }
    ErrorBody:
      type: object
      description: What went wrong.
      properties:
        message: { type: string, description: In words. }
`;

const PROVIDER = (name: string, first: string): string => `#${first}
name: ${name}
description: Typed client for the ${name} API.
`;

const SOURCES = (name: string, id: string): string => `# Sources of the ${name} description

| Fact | Source | Seen |
| --- | --- | --- |
| getThing: made up, as everything in it | <https://docs.${id}.example> | never |

## Contradictions

## Left loose on purpose
`;

/** A small made-up description that generates, to be replaced piece by piece. */
export function blankSpec(id: string, workspace: WorkspaceSettings = {}): ReadonlyMap<string, string> {
  const name = pascalCase(id);
  return new Map([
    ["provider.yaml", PROVIDER(name, schemaLine(workspace))],
    ["SOURCES.md", SOURCES(name, id)],
    ["openapi.yaml", OPENAPI(name, id, workspace.license ?? "UNLICENSED")],
    ["examples/getThing.found.json", '{\n  "id": "thing-1"\n}\n'],
    ["examples/getThing.notFound.json", '{\n  "message": "There is no thing with this id."\n}\n'],
  ]);
}
