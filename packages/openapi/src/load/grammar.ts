/** The objects of an OpenAPI description that this project looks into. */
export type Kind =
  | "document"
  | "components"
  | "pathItem"
  | "operation"
  | "parameter"
  | "header"
  | "requestBody"
  | "mediaType"
  | "encoding"
  | "response"
  | "callback"
  | "example"
  | "link"
  | "securityScheme"
  | "server"
  | "tag"
  | "schema";

/** What a property holds: one object, a list of them, or a map of them. */
export type Slot = Kind | readonly ["list", Kind] | readonly ["map", Kind];

const list = (kind: Kind): Slot => ["list", kind];
const map = (kind: Kind): Slot => ["map", kind];

const operations = Object.fromEntries(
  ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"].map((method) => [method, "operation"]),
) as { [method: string]: Kind };

const parameterLike: { readonly [property: string]: Slot } = {
  schema: "schema",
  content: map("mediaType"),
  examples: map("example"),
};

/** Which property of which object holds which objects, OpenAPI 3.0 and 3.1 together. Everything else is a plain value. */
export const GRAMMAR: { readonly [kind in Kind]: { readonly [property: string]: Slot } } = {
  document: {
    paths: map("pathItem"),
    webhooks: map("pathItem"),
    components: "components",
    servers: list("server"),
    tags: list("tag"),
  },
  components: {
    schemas: map("schema"),
    responses: map("response"),
    parameters: map("parameter"),
    examples: map("example"),
    requestBodies: map("requestBody"),
    headers: map("header"),
    securitySchemes: map("securityScheme"),
    links: map("link"),
    callbacks: map("callback"),
    pathItems: map("pathItem"),
  },
  pathItem: {
    ...operations,
    additionalOperations: map("operation"),
    parameters: list("parameter"),
    servers: list("server"),
  },
  operation: {
    parameters: list("parameter"),
    requestBody: "requestBody",
    responses: map("response"),
    callbacks: map("callback"),
    servers: list("server"),
  },
  parameter: parameterLike,
  header: parameterLike,
  requestBody: { content: map("mediaType") },
  mediaType: { schema: "schema", itemSchema: "schema", examples: map("example"), encoding: map("encoding") },
  encoding: { headers: map("header") },
  response: { headers: map("header"), content: map("mediaType"), links: map("link") },
  callback: { "*": "pathItem" },
  example: {},
  link: {},
  securityScheme: {},
  server: {},
  tag: {},
  schema: {
    allOf: list("schema"),
    anyOf: list("schema"),
    oneOf: list("schema"),
    not: "schema",
    if: "schema",
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema, on an object that nobody awaits
    then: "schema",
    else: "schema",
    items: "schema",
    prefixItems: list("schema"),
    contains: "schema",
    properties: map("schema"),
    patternProperties: map("schema"),
    additionalProperties: "schema",
    unevaluatedProperties: "schema",
    unevaluatedItems: "schema",
    propertyNames: "schema",
    dependentSchemas: map("schema"),
    $defs: map("schema"),
    definitions: map("schema"),
  },
};

/** Section of `components` that holds objects of a kind. */
export const SECTION_OF: { readonly [kind in Kind]?: string } = Object.fromEntries(
  Object.entries(GRAMMAR.components).map(([section, slot]) => [slot[1], section]),
);
