import type { JsonObject } from "@specwright/openapi";

/** A place for a schema, and who has to keep to it. */
export interface SchemaLocation {
  readonly name: string;
  readonly role: "sent" | "received";
  /** Whether values are text, so that 5 and "5" are one. */
  readonly text?: boolean;
  /** The section of the document, and the entry that holds the schema. */
  place(schema: JsonObject): {
    readonly section: "paths" | "webhooks";
    readonly path?: string;
    readonly item: JsonObject;
  };
}

const ok: JsonObject = { "204": { description: "Done." } };
const json = (schema: JsonObject): JsonObject => ({ content: { "application/json": { schema } } });

function parameter(place: string, rest: JsonObject = {}): SchemaLocation["place"] {
  return (schema) => ({
    section: "paths",
    path: place === "path" ? "/{value}" : "",
    item: {
      post: { parameters: [{ name: "value", in: place, required: place === "path", schema, ...rest }], responses: ok },
    },
  });
}

function body(mediaType: string): SchemaLocation["place"] {
  return (schema) => {
    const wrapped: JsonObject = { type: "object", properties: { value: schema } };
    const requestBody = {
      required: true,
      content: { [mediaType]: { schema: mediaType.endsWith("json") ? schema : wrapped } },
    };
    return { section: "paths", item: { post: { requestBody, responses: ok } } };
  };
}

function response(status: string): SchemaLocation["place"] {
  return (schema) => ({
    section: "paths",
    item: { get: { responses: { [status]: { description: "What came.", ...json(schema) } } } },
  });
}

/** Every place of OpenAPI that holds a schema, once for each direction. */
export const LOCATIONS: readonly SchemaLocation[] = [
  { name: "request-body", role: "sent", place: body("application/json") },
  { name: "form-field", role: "sent", text: true, place: body("application/x-www-form-urlencoded") },
  { name: "multipart-field", role: "sent", text: true, place: body("multipart/form-data") },
  { name: "query", role: "sent", text: true, place: parameter("query") },
  { name: "path", role: "sent", text: true, place: parameter("path") },
  { name: "header-parameter", role: "sent", text: true, place: parameter("header") },
  { name: "cookie", role: "sent", text: true, place: parameter("cookie") },
  {
    name: "parameter-content",
    role: "sent",
    place: (schema) => ({
      section: "paths",
      item: { post: { parameters: [{ name: "value", in: "query", ...json(schema) }], responses: ok } },
    }),
  },
  { name: "response-body", role: "received", place: response("200") },
  { name: "default-response", role: "received", place: response("default") },
  {
    name: "response-header",
    role: "received",
    text: true,
    place: (schema) => ({
      section: "paths",
      item: { get: { responses: { "204": { description: "Done.", headers: { "X-Value": { schema } } } } } },
    }),
  },
  {
    name: "webhook-payload",
    role: "received",
    place: (schema) => ({
      section: "webhooks",
      item: { post: { requestBody: { required: true, ...json(schema) }, responses: ok } },
    }),
  },
  {
    name: "webhook-response",
    role: "sent",
    place: (schema) => ({
      section: "webhooks",
      item: { post: { responses: { "200": { description: "An answer.", ...json(schema) } } } },
    }),
  },
  {
    name: "callback-payload",
    role: "received",
    place: callback((schema) => ({ requestBody: { required: true, ...json(schema) }, responses: ok })),
  },
  {
    name: "callback-response",
    role: "sent",
    place: callback((schema) => ({ responses: { "200": { description: "An answer.", ...json(schema) } } })),
  },
];

function callback(operation: (schema: JsonObject) => JsonObject): SchemaLocation["place"] {
  return (schema) => ({
    section: "paths",
    item: { post: { callbacks: { done: { "{$request.query.url}": { post: operation(schema) } } }, responses: ok } },
  });
}
