import { DATA, type Grammar, type Kind, list, map, NAMES, one, patterned, plain, type Slot } from "./kind.ts";
import { SCHEMA } from "./schema-grammar.ts";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/** People write methods in capitals too. What stands there is no operation by the letter, and refers to others as one does. */
function spellings(method: string): string[] {
  const capitals = method.toUpperCase();
  return [method, capitals, `${capitals[0]}${method.slice(1)}`];
}

const parameterLike = {
  ...plain("description", "required", "deprecated", "allowEmptyValue", "style", "explode", "allowReserved"),
  schema: one("schema"),
  content: map("mediaType"),
  example: DATA,
  examples: map("example"),
} as const;

/**
 * Which keyword of which object holds what: OpenAPI 3.0, 3.1 and 3.2 together. It is the only place that knows. A key
 * that is not here is an extension, or a mistake, and nobody looks into it.
 */
export const GRAMMAR: { readonly [kind in Kind]: Grammar } = {
  document: {
    keywords: {
      ...plain("openapi", "$self", "info", "jsonSchemaDialect", "externalDocs"),
      servers: list("server"),
      paths: patterned("pathItem"),
      webhooks: map("pathItem"),
      components: one("components"),
      security: NAMES,
      tags: list("tag"),
    },
  },
  components: {
    keywords: {
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
      mediaTypes: map("mediaType"),
    },
  },
  pathItem: {
    keywords: {
      ...plain("$ref", "summary", "description"),
      ...Object.fromEntries(METHODS.flatMap(spellings).map((method) => [method, one("operation")])),
      additionalOperations: map("operation"),
      parameters: list("parameter"),
      servers: list("server"),
    },
  },
  operation: {
    keywords: {
      ...plain("summary", "description", "externalDocs", "operationId", "deprecated"),
      tags: NAMES,
      parameters: list("parameter"),
      requestBody: one("requestBody"),
      responses: patterned("response"),
      callbacks: map("callback"),
      security: NAMES,
      servers: list("server"),
    },
  },
  parameter: { keywords: { ...plain("$ref", "name", "in"), ...parameterLike } },
  header: { keywords: { ...plain("$ref"), ...parameterLike } },
  requestBody: { keywords: { ...plain("$ref", "description", "required"), content: map("mediaType") } },
  mediaType: {
    keywords: {
      ...plain("$ref"),
      schema: one("schema"),
      itemSchema: one("schema"),
      example: DATA,
      examples: map("example"),
      encoding: map("encoding"),
      prefixEncoding: list("encoding"),
      itemEncoding: one("encoding"),
    },
  },
  encoding: {
    keywords: {
      ...plain("contentType", "style", "explode", "allowReserved"),
      headers: map("header"),
      encoding: map("encoding"),
      prefixEncoding: list("encoding"),
      itemEncoding: one("encoding"),
    },
  },
  response: {
    keywords: {
      ...plain("$ref", "summary", "description"),
      headers: map("header"),
      content: map("mediaType"),
      links: map("link"),
    },
  },
  callback: { keywords: { ...plain("$ref") }, others: one("pathItem") },
  example: {
    keywords: {
      ...plain("$ref", "summary", "description", "externalValue", "serializedValue"),
      value: DATA,
      dataValue: DATA,
    },
  },
  link: {
    keywords: {
      ...plain("$ref", "operationRef", "operationId", "description"),
      parameters: DATA,
      requestBody: DATA,
      server: one("server"),
    },
  },
  securityScheme: {
    keywords: {
      ...plain("$ref", "type", "description", "name", "in", "scheme", "bearerFormat"),
      ...plain("openIdConnectUrl", "oauth2MetadataUrl", "deprecated"),
      flows: one("oauthFlows"),
    },
  },
  oauthFlows: {
    keywords: Object.fromEntries(
      ["implicit", "password", "clientCredentials", "authorizationCode", "deviceAuthorization"].map((flow) => [
        flow,
        one("oauthFlow"),
      ]),
    ),
  },
  oauthFlow: {
    keywords: { ...plain("authorizationUrl", "deviceAuthorizationUrl", "tokenUrl", "refreshUrl"), scopes: NAMES },
  },
  server: { keywords: { ...plain("url", "description", "name"), variables: map("serverVariable") } },
  serverVariable: { keywords: { ...plain("enum", "default", "description") } },
  tag: { keywords: { ...plain("name", "summary", "description", "externalDocs", "parent", "kind") } },
  discriminator: { keywords: { ...plain("propertyName", "defaultMapping"), mapping: NAMES } },
  schema: SCHEMA,
};

/** What stands under a key of an object; undefined for an extension and for a key that OpenAPI does not know. */
export function slotOf(kind: Kind, key: string): Slot | undefined {
  const { keywords, others } = GRAMMAR[kind];
  if (Object.hasOwn(keywords, key)) return keywords[key];
  return key.startsWith("x-") ? undefined : others;
}

/** Section of `components` that holds objects of a kind. Media types have one in OpenAPI 3.2 only. */
export const SECTION_OF: { readonly [kind in Kind]?: string } = Object.fromEntries(
  Object.entries(GRAMMAR.components.keywords).flatMap(([section, slot]) =>
    "kind" in slot && section !== "mediaTypes" ? [[slot.kind, section]] : [],
  ),
);
