import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { pascalCase } from "../model/names.ts";

const OPENAPI = (name: string, id: string): string => `openapi: 3.1.0
info:
  title: ${name} API
  version: "1"
  description: What the ${name} API looks like on the wire.
  license:
    name: MIT
    identifier: MIT
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

const PROVIDER = (name: string): string => `name: ${name}
description: Typed client for the ${name} API.
`;

const SOURCES = (name: string, id: string): string => `# Sources of the ${name} description

| Fact | Source | Seen |
| --- | --- | --- |
| getThing: made up, as everything in it | <https://docs.${id}.example> | never |

## Contradictions

## Left loose on purpose
`;

/**
 * Makes `specs/<id>/` and nothing else: a small description that generates, or the one that is given, with the files
 * beside it that it refers to when it stands in a folder of its own.
 * @returns the files that were written, relative to the workspace.
 * @throws Error where the folder is there already.
 */
export function newSpec(workspace: string, id: string, from: string | undefined): string[] {
  const folder = join(workspace, "specs", id);
  if (existsSync(folder)) throw new Error(`specs/${id} is there already; nothing was changed`);
  const name = pascalCase(id);
  const files: { [path: string]: string } = { "provider.yaml": PROVIDER(name), "SOURCES.md": SOURCES(name, id) };
  if (!from) {
    files["openapi.yaml"] = OPENAPI(name, id);
    files["examples/getThing.found.json"] = '{\n  "id": "thing-1"\n}\n';
    files["examples/getThing.notFound.json"] = '{\n  "message": "There is no thing with this id."\n}\n';
  }
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  if (from) cpSync(from, join(folder, `openapi${extname(from) === ".json" ? ".json" : ".yaml"}`));
  return [...Object.keys(files), ...(from ? ["openapi"] : [])].map((path) => `specs/${id}/${path}`);
}
