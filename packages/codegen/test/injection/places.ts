import type { Json, JsonObject } from "@specwright/openapi";

/** A description that has something of everything that a package is made of. */
function plain(): JsonObject {
  const thing = { $ref: "#/components/schemas/Thing" };
  return {
    openapi: "3.1.0",
    info: { title: "Acme", version: "1", description: "Acme." },
    servers: [
      { url: "https://{region}.acme.example", description: "First.", variables: { region: { default: "eu" } } },
      { url: "https://b.acme.example", description: "Second." },
    ],
    tags: [{ name: "things", description: "Things." }],
    security: [{ key: [] }],
    paths: {
      "/things/{id}": {
        summary: "A thing.",
        parameters: [
          { name: "id", in: "path", required: true, description: "Id.", schema: { type: "string" }, example: "a" },
        ],
        post: {
          operationId: "sendThing",
          summary: "Sends it.",
          description: "Sends a thing.",
          tags: ["things"],
          externalDocs: { url: "https://acme.example/docs" },
          parameters: [
            {
              name: "size",
              in: "query",
              description: "Size.",
              schema: { type: "array", items: { type: "string" } },
              example: ["a"],
            },
            { name: "X-Kind", in: "header", schema: { type: "string", enum: ["a", "b"] }, example: "a" },
            { name: "seen", in: "cookie", schema: { type: "string" }, example: "a" },
          ],
          requestBody: {
            description: "What is sent.",
            required: true,
            content: {
              "application/json": { schema: thing, examples: { one: { summary: "One.", value: { name: "a" } } } },
              "multipart/form-data": { schema: thing, encoding: { name: { contentType: "text/plain" } } },
            },
          },
          responses: {
            "200": {
              description: "ok",
              headers: { "X-Rate": { description: "Rate.", schema: { type: "integer" } } },
              content: { "application/json": { schema: thing }, "application/x-ndjson": { schema: thing } },
            },
            "404": { description: "None.", content: { "application/problem+json": { schema: { type: "string" } } } },
          },
        },
      },
    },
    components: {
      securitySchemes: {
        key: { type: "apiKey", in: "header", name: "X-Key", description: "Key." },
        oauth: {
          type: "oauth2",
          flows: { clientCredentials: { tokenUrl: "https://acme.example/token", scopes: { read: "Read." } } },
        },
      },
      schemas: {
        Thing: {
          title: "Thing",
          description: "A thing.",
          type: "object",
          required: ["name"],
          properties: {
            name: {
              type: "string",
              description: "Name.",
              default: "a",
              pattern: "^a",
              format: "uri",
              enum: ["a", "b"],
            },
            kind: { type: "string" },
            size: { type: "integer", minimum: 1, const: 2, examples: [2], deprecated: true },
          },
          patternProperties: { "^x-": { type: "string" } },
          dependentRequired: { kind: ["size"] },
        },
        Other: {
          oneOf: [thing, { type: "null" }],
          discriminator: { propertyName: "kind", mapping: { a: "#/components/schemas/Thing" } },
        },
      },
    },
  };
}

/** The keys that lead to a text, or to a member whose key becomes the text. */
interface Place {
  readonly path: readonly string[];
  readonly key?: true;
  /** What stands before the text, so that it still is what it has to be. */
  readonly before?: string;
}

const at = (...path: string[]): Place => ({ path });
const key = (...path: string[]): Place => ({ path, key: true });

const ITEM = ["paths", "/things/{id}"];
const POST = [...ITEM, "post"];
const QUERY = [...POST, "parameters", "0"];
const BODY = [...POST, "requestBody"];
const SENT = [...BODY, "content", "application/json"];
const OK = [...POST, "responses", "200"];
const SCHEMAS = ["components", "schemas"];
const NAME = [...SCHEMAS, "Thing", "properties", "name"];
const SCHEMES = ["components", "securitySchemes"];

/** Every kind of place in which a text of a description stands. */
const PLACES: { readonly [name: string]: Place } = {
  title: at("info", "title"),
  version: at("info", "version"),
  description: at("info", "description"),
  "server url": { ...at("servers", "0", "url"), before: "https://acme.example/" },
  "server description": at("servers", "1", "description"),
  "server variable": key("servers", "0", "variables", "region"),
  "default of a server variable": at("servers", "0", "variables", "region", "default"),
  "tag of the description": at("tags", "0", "name"),
  path: { ...key(...ITEM), before: "/things/{id}/" },
  "path item summary": at(...ITEM, "summary"),
  method: key(...POST),
  operationId: at(...POST, "operationId"),
  "operationId after a name": { ...at(...POST, "operationId"), before: "send" },
  "operation summary": at(...POST, "summary"),
  "operation description": at(...POST, "description"),
  "operation tag": at(...POST, "tags", "0"),
  "address of the documentation": { ...at(...POST, "externalDocs", "url"), before: "https://acme.example/" },
  "parameter name": at(...QUERY, "name"),
  "header parameter name": at(...POST, "parameters", "1", "name"),
  "cookie parameter name": at(...POST, "parameters", "2", "name"),
  "path parameter name": at(...ITEM, "parameters", "0", "name"),
  "parameter place": at(...QUERY, "in"),
  "parameter style": at(...QUERY, "style"),
  "parameter description": at(...QUERY, "description"),
  "parameter example": at(...QUERY, "example", "0"),
  "enum of a parameter": at(...POST, "parameters", "1", "schema", "enum", "0"),
  "body description": at(...BODY, "description"),
  "media type sent": key(...SENT),
  "name of an example": key(...SENT, "examples", "one"),
  "summary of an example": at(...SENT, "examples", "one", "summary"),
  "value of an example": at(...SENT, "examples", "one", "value", "name"),
  "encoded field": key(...BODY, "content", "multipart/form-data", "encoding", "name"),
  "content type of a field": at(...BODY, "content", "multipart/form-data", "encoding", "name", "contentType"),
  status: key(...OK),
  "response description": at(...OK, "description"),
  "response header": key(...OK, "headers", "X-Rate"),
  "header description": at(...OK, "headers", "X-Rate", "description"),
  "media type read": key(...OK, "content", "application/json"),
  "media type of a stream": key(...OK, "content", "application/x-ndjson"),
  "name of a scheme": key(...SCHEMES, "key"),
  "header of a scheme": at(...SCHEMES, "key", "name"),
  "description of a scheme": at(...SCHEMES, "key", "description"),
  "token address": {
    ...at(...SCHEMES, "oauth", "flows", "clientCredentials", "tokenUrl"),
    before: "https://acme.example/",
  },
  scope: key(...SCHEMES, "oauth", "flows", "clientCredentials", "scopes", "read"),
  "name of a schema": key(...SCHEMAS, "Other"),
  "title of a schema": at(...SCHEMAS, "Thing", "title"),
  "description of a schema": at(...SCHEMAS, "Thing", "description"),
  type: at(...SCHEMAS, "Thing", "type"),
  "name of a property": key(...NAME),
  "description of a property": at(...NAME, "description"),
  default: at(...NAME, "default"),
  pattern: at(...NAME, "pattern"),
  format: at(...NAME, "format"),
  enum: at(...NAME, "enum", "1"),
  const: at(...SCHEMAS, "Thing", "properties", "size", "const"),
  "example of a schema": at(...SCHEMAS, "Thing", "properties", "size", "examples", "0"),
  "required property": at(...SCHEMAS, "Thing", "required", "0"),
  "pattern of properties": key(...SCHEMAS, "Thing", "patternProperties", "^x-"),
  "dependent property": at(...SCHEMAS, "Thing", "dependentRequired", "kind", "0"),
  "property of a discriminator": at(...SCHEMAS, "Other", "discriminator", "propertyName"),
  "value of a discriminator": key(...SCHEMAS, "Other", "discriminator", "mapping", "a"),
  reference: { ...at(...SCHEMAS, "Other", "oneOf", "0", "$ref"), before: "#/components/schemas/Thing" },
};

export const PLACE_NAMES: readonly string[] = Object.keys(PLACES);

/** The description with a text in one place. */
export function descriptionWith(name: string, text: string): JsonObject {
  const description = plain();
  const { path, key: isKey, before = "" } = PLACES[name] as Place;
  const last = path.at(-1) as string;
  const holder = path
    .slice(0, -1)
    .reduce<Json>((here, step) => (here as JsonObject)[step] as Json, description) as JsonObject;
  if (isKey) rename(holder, last, before + text);
  else holder[last] = before + text;
  return description;
}

function rename(holder: JsonObject, from: string, to: string): void {
  const value = holder[from] as Json;
  delete holder[from];
  Object.defineProperty(holder, to, { value, enumerable: true, configurable: true, writable: true });
}
