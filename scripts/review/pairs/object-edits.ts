import type { Json, JsonObject } from "../../load/source-file.ts";
import type { Want } from "./cell.ts";

/** A change of one field of an object of OpenAPI, made to the small description of `object-cells.ts`. */
export interface ObjectEdit {
  /** `<object of the meta-schema>.<field>` */
  readonly field: string;
  readonly name: string;
  readonly change: (document: JsonObject) => void;
  readonly want: Want;
  /** The verdict on the way back. */
  readonly back: Want;
  /** Whether only programs notice, not peers: the verdict belongs to the SDK ledger. */
  readonly sdk?: boolean;
}

/** The object or array at the end of a way of keys. */
function at(document: JsonObject, ...path: readonly (string | number)[]): JsonObject {
  return path.reduce<Json>((here, key) => (here as JsonObject)[key] as Json, document) as JsonObject;
}

function set(path: readonly (string | number)[], value: Json): ObjectEdit["change"] {
  return (document) => {
    at(document, ...path.slice(0, -1))[String(path.at(-1))] = value;
  };
}

function drop(...path: readonly (string | number)[]): ObjectEdit["change"] {
  return (document) => {
    delete at(document, ...path.slice(0, -1))[String(path.at(-1))];
  };
}

const list = ["paths", "/books", "get"] as const;
const add = ["paths", "/books", "post"] as const;
const one = ["paths", "/books/{id}"] as const;
const limit = [...list, "parameters", 0] as const;
const ids = [...list, "parameters", 1] as const;
const upload = ["paths", "/covers", "post", "requestBody", "content", "multipart/form-data"] as const;
const hook = ["webhooks", "sold", "post"] as const;
const listed = [...list, "responses", "200"] as const;

export const OBJECT_EDITS: readonly ObjectEdit[] = [
  {
    field: "root.servers",
    name: "other server",
    change: set(["servers", 0, "url"], "https://api.example.com/v2"),
    want: "breaking",
    back: "breaking",
  },
  {
    field: "root.servers",
    name: "further server",
    change: (d) => void (d.servers as Json[]).push({ url: "https://test.example.org" }),
    want: "safe",
    back: "breaking",
  },
  {
    field: "server.url",
    name: "slash at the end",
    change: set(["servers", 0, "url"], "https://api.example.com/"),
    want: "same",
    back: "same",
  },
  {
    field: "server.variables",
    name: "fewer values",
    change: set(["servers", 1, "variables", "region", "enum"], ["eu"]),
    want: "breaking",
    back: "safe",
  },
  {
    field: "server-variable.enum",
    name: "another value",
    change: set(["servers", 1, "variables", "region", "enum"], ["eu", "us", "ap"]),
    want: "safe",
    back: "breaking",
  },
  {
    field: "server-variable.default",
    name: "other default",
    change: set(["servers", 1, "variables", "region", "default"], "us"),
    want: "same",
    back: "same",
  },
  {
    field: "root.paths",
    name: "path added",
    change: set(["paths", "/authors"], {
      get: { operationId: "listAuthors", responses: { "204": { description: "None." } } },
    }),
    want: "safe",
    back: "breaking",
  },
  { field: "root.webhooks", name: "webhook removed", change: drop("webhooks", "sold"), want: "breaking", back: "safe" },
  {
    field: "root.security",
    name: "scope added",
    change: set(["security"], [{ login: ["read", "write"] }]),
    want: "breaking",
    back: "safe",
  },
  {
    field: "root.security",
    name: "alternative added",
    change: set(["security"], [{ login: ["read"] }, { key: [] }]),
    want: "safe",
    back: "breaking",
  },
  {
    field: "root.security",
    name: "anonymous allowed",
    change: set(["security"], [{ login: ["read"] }, {}]),
    want: "safe",
    back: "breaking",
  },
  {
    field: "path-item.servers",
    name: "own server",
    change: set([...one, "servers"], [{ url: "https://books.example.com" }]),
    want: "breaking",
    back: "breaking",
  },
  {
    field: "path-item.parameters",
    name: "moved to the operations",
    change: moveParameters,
    want: "same",
    back: "same",
  },
  {
    field: "path-item.parameters",
    name: "required header",
    change: (d) =>
      void (at(d, ...one, "parameters") as unknown as Json[]).push({
        name: "X-Shop",
        in: "header",
        required: true,
        schema: { type: "string" },
      }),
    want: "breaking",
    back: "breaking",
  },
  { field: "path-item.$ref", name: "moved to components", change: movePathItem, want: "same", back: "same" },
  ...(["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const).map(
    (method): ObjectEdit => ({
      field: `path-item.${method}`,
      name: "added",
      change: set(["paths", "/every", method], {
        operationId: `every-${method}`,
        responses: { "204": { description: "Done." } },
      }),
      want: "safe",
      back: "breaking",
    }),
  ),
  {
    field: "operation.operationId",
    name: "renamed",
    change: set([...list, "operationId"], "getBooks"),
    want: "breaking",
    back: "breaking",
    sdk: true,
  },
  {
    field: "operation.tags",
    name: "other first tag",
    change: set([...list, "tags"], ["shop"]),
    want: "breaking",
    back: "breaking",
    sdk: true,
  },
  {
    field: "operation.parameters",
    name: "optional added",
    change: (d) =>
      void (at(d, ...list, "parameters") as unknown as Json[]).push({
        name: "sort",
        in: "query",
        schema: { type: "string" },
      }),
    want: "safe",
    back: "breaking",
  },
  {
    field: "operation.requestBody",
    name: "removed",
    change: drop(...add, "requestBody"),
    want: "breaking",
    back: "safe",
  },
  {
    field: "operation.responses",
    name: "success removed",
    change: drop(...add, "responses", "201"),
    want: "breaking",
    back: "safe",
  },
  {
    field: "responses.default",
    name: "removed",
    change: drop(...list, "responses", "default"),
    want: "safe",
    back: "safe",
  },
  {
    field: "responses.default",
    name: "own body for a failure",
    change: set([...list, "responses", "404"], {
      description: "None.",
      content: { "application/json": { schema: { type: "string" } } },
    }),
    want: "breaking",
    back: "breaking",
  },
  { field: "operation.callbacks", name: "removed", change: drop(...add, "callbacks"), want: "breaking", back: "safe" },
  {
    field: "operation.deprecated",
    name: "deprecated",
    change: set([...list, "deprecated"], true),
    want: "safe",
    back: "safe",
  },
  {
    field: "operation.security",
    name: "opened",
    change: set([...list, "security"], []),
    want: "safe",
    back: "breaking",
  },
  {
    field: "operation.security",
    name: "inherited written out",
    change: set([...list, "security"], [{ login: ["read"] }]),
    want: "same",
    back: "same",
  },
  {
    field: "operation.servers",
    name: "own server",
    change: set([...list, "servers"], [{ url: "https://list.example.com" }]),
    want: "breaking",
    back: "breaking",
  },
  {
    field: "operation.summary",
    name: "other words",
    change: set([...list, "summary"], "All books"),
    want: "safe",
    back: "safe",
  },
  {
    field: "operation.description",
    name: "other words",
    change: set([...list, "description"], "All of them."),
    want: "safe",
    back: "safe",
  },
  {
    field: "operation.externalDocs",
    name: "link",
    change: set([...list, "externalDocs"], { url: "https://example.com" }),
    want: "safe",
    back: "safe",
  },
  {
    field: "parameter.name",
    name: "renamed",
    change: set([...limit, "name"], "max"),
    want: "breaking",
    back: "breaking",
  },
  {
    field: "parameter.name",
    name: "path parameter renamed",
    change: renamePath,
    want: "breaking",
    back: "breaking",
    sdk: true,
  },
  {
    field: "parameter.in",
    name: "moved to a header",
    change: set([...limit, "in"], "header"),
    want: "breaking",
    back: "breaking",
  },
  {
    field: "parameter.required",
    name: "became required",
    change: set([...limit, "required"], true),
    want: "breaking",
    back: "safe",
  },
  {
    field: "parameter.schema",
    name: "text for a number",
    change: set([...limit, "schema"], { type: "string" }),
    want: "safe",
    back: "breaking",
  },
  { field: "parameter.schema", name: "became content", change: toContent, want: "breaking", back: "breaking" },
  {
    field: "parameter.content",
    name: "other media type",
    change: set([...list, "parameters", 2, "content"], { "application/xml": { schema: { type: "object" } } }),
    want: "breaking",
    back: "breaking",
  },
  {
    field: "parameter.style",
    name: "spaces",
    change: set([...ids, "style"], "spaceDelimited"),
    want: "breaking",
    back: "breaking",
  },
  {
    field: "parameter.explode",
    name: "joined",
    change: set([...ids, "explode"], false),
    want: "breaking",
    back: "breaking",
  },
  {
    field: "parameter.explode",
    name: "of a plain value",
    change: set([...limit, "explode"], false),
    want: "same",
    back: "same",
  },
  {
    field: "parameter.allowReserved",
    name: "allowed",
    change: set([...limit, "allowReserved"], true),
    want: "same",
    back: "same",
  },
  {
    field: "parameter.deprecated",
    name: "deprecated",
    change: set([...limit, "deprecated"], true),
    want: "same",
    back: "same",
  },
  {
    field: "parameter.description",
    name: "other words",
    change: set([...limit, "description"], "At most."),
    want: "same",
    back: "same",
  },
  {
    field: "request-body.required",
    name: "became required",
    change: set([...add, "requestBody", "required"], true),
    want: "breaking",
    back: "safe",
  },
  {
    field: "request-body.content",
    name: "media type removed",
    change: drop(...add, "requestBody", "content", "application/xml"),
    want: "breaking",
    back: "safe",
  },
  {
    field: "request-body.content",
    name: "range instead of a type",
    change: (d) => rename(at(d, ...add, "requestBody", "content"), "application/xml", "application/*"),
    want: "safe",
    back: "breaking",
  },
  {
    field: "request-body.content",
    name: "with charset",
    change: (d) => rename(at(d, ...add, "requestBody", "content"), "application/xml", "application/xml; charset=utf-8"),
    want: "same",
    back: "same",
  },
  {
    field: "request-body.description",
    name: "other words",
    change: set([...add, "requestBody", "description"], "A book."),
    want: "same",
    back: "same",
  },
  {
    field: "media-type.schema",
    name: "removed from a request",
    change: drop(...add, "requestBody", "content", "application/json", "schema"),
    want: "safe",
    back: "breaking",
  },
  {
    field: "media-type.schema",
    name: "removed from a response",
    change: drop(...listed, "content", "application/json", "schema"),
    want: "breaking",
    back: "safe",
  },
  {
    field: "media-type.encoding",
    name: "added",
    change: set([...upload, "encoding", "title"], { contentType: "text/markdown" }),
    want: "breaking",
    back: "same",
  },
  {
    field: "encoding.contentType",
    name: "narrowed",
    change: set([...upload, "encoding", "image", "contentType"], "image/png"),
    want: "breaking",
    back: "same",
  },
  {
    field: "encoding.style",
    name: "pipes",
    change: set([...upload, "encoding", "image", "style"], "pipeDelimited"),
    want: "breaking",
    back: "breaking",
  },
  {
    field: "encoding.explode",
    name: "joined",
    change: set([...upload, "encoding", "image", "explode"], false),
    want: "breaking",
    back: "breaking",
  },
  {
    field: "response.headers",
    name: "removed",
    change: drop(...listed, "headers", "X-Total"),
    want: "breaking",
    back: "safe",
  },
  {
    field: "response.headers",
    name: "other case",
    change: (d) => rename(at(d, ...listed, "headers"), "X-Total", "x-total"),
    want: "same",
    back: "same",
  },
  {
    field: "response.content",
    name: "media type removed",
    change: drop(...listed, "content", "application/xml"),
    want: "breaking",
    back: "safe",
  },
  {
    field: "response.content",
    name: "body removed",
    change: drop(...listed, "content"),
    want: "breaking",
    back: "safe",
  },
  {
    field: "response.description",
    name: "other words",
    change: set([...listed, "description"], "Books."),
    want: "same",
    back: "same",
  },
  {
    field: "header.required",
    name: "became optional",
    change: set([...listed, "headers", "X-Total", "required"], false),
    want: "breaking",
    back: "safe",
  },
  {
    field: "header.schema",
    name: "any value",
    change: set([...listed, "headers", "X-Total", "schema"], {}),
    want: "breaking",
    back: "safe",
  },
  {
    field: "header.content",
    name: "other type inside",
    change: set([...listed, "headers", "X-Facts", "content", "application/json", "schema"], { type: "array" }),
    want: "breaking",
    back: "breaking",
  },
  {
    field: "header.explode",
    name: "exploded",
    change: set([...listed, "headers", "X-Map", "explode"], true),
    want: "breaking",
    back: "breaking",
  },
  {
    field: "header.description",
    name: "other words",
    change: set([...listed, "headers", "X-Total", "description"], "All."),
    want: "same",
    back: "same",
  },
  {
    field: "header.deprecated",
    name: "deprecated",
    change: set([...listed, "headers", "X-Total", "deprecated"], true),
    want: "same",
    back: "same",
  },
  {
    field: "components.schemas",
    name: "renamed",
    change: renameComponent,
    want: "breaking",
    back: "breaking",
    sdk: true,
  },
  { field: "components.parameters", name: "shared", change: shareParameter, want: "same", back: "same" },
  { field: "components.securitySchemes", name: "scheme renamed", change: renameScheme, want: "same", back: "same" },
  {
    field: "security-scheme.type",
    name: "other kind",
    change: set(["components", "securitySchemes", "login"], { type: "http", scheme: "bearer" }),
    want: "breaking",
    back: "breaking",
  },
  {
    field: "oauth-flows.clientCredentials",
    name: "other address",
    change: set(
      ["components", "securitySchemes", "login", "flows", "clientCredentials", "tokenUrl"],
      "https://b.example.com/t",
    ),
    want: "breaking",
    back: "breaking",
  },
  {
    field: "discriminator.mapping",
    name: "other value",
    change: set(["components", "schemas", "Item", "discriminator", "mapping"], {
      tome: "#/components/schemas/Book",
      film: "#/components/schemas/Film",
    }),
    want: "breaking",
    back: "breaking",
  },
  {
    field: "schema.readOnly",
    name: "in a request",
    change: set(["components", "schemas", "Order", "properties", "number", "readOnly"], true),
    want: "unknown",
    back: "safe",
  },
  {
    field: "schema.writeOnly",
    name: "in a response",
    change: set(["components", "schemas", "Receipt", "properties", "total", "writeOnly"], true),
    want: "breaking",
    back: "safe",
  },
  {
    field: "schema.default",
    name: "of a parameter",
    change: set([...limit, "schema", "default"], 20),
    want: "same",
    back: "unknown",
  },
  {
    field: "webhook.requestBody",
    name: "removed",
    change: drop(...hook, "requestBody"),
    want: "breaking",
    back: "safe",
  },
];

function rename(object: JsonObject, from: string, to: string): void {
  object[to] = object[from] as Json;
  delete object[from];
}

function moveParameters(document: JsonObject): void {
  const item = at(document, ...one);
  for (const method of ["get", "put"]) at(item, method).parameters = structuredClone(item.parameters as Json);
  delete item.parameters;
}

function movePathItem(document: JsonObject): void {
  at(document, "components").pathItems = { Book: at(document, ...one) };
  at(document, "paths")["/books/{id}"] = { $ref: "#/components/pathItems/Book" };
}

function renamePath(document: JsonObject): void {
  rename(at(document, "paths"), "/books/{id}", "/books/{bookId}");
  at(document, "paths", "/books/{bookId}", "parameters", 0).name = "bookId";
}

function toContent(document: JsonObject): void {
  const parameter = at(document, ...ids);
  parameter.content = { "application/json": { schema: parameter.schema as Json } };
  delete parameter.schema;
}

function shareParameter(document: JsonObject): void {
  at(document, "components").parameters = { Limit: at(document, ...limit) };
  (at(document, ...list, "parameters") as unknown as Json[])[0] = { $ref: "#/components/parameters/Limit" };
}

function renameComponent(document: JsonObject): void {
  rename(at(document, "components", "schemas"), "Receipt", "Bill");
  set([...hook, "requestBody", "content", "application/json", "schema"], { $ref: "#/components/schemas/Bill" })(
    document,
  );
  set([...add, "responses", "201", "content", "application/json", "schema"], { $ref: "#/components/schemas/Bill" })(
    document,
  );
}

function renameScheme(document: JsonObject): void {
  rename(at(document, "components", "securitySchemes"), "login", "oauth");
  document.security = [{ oauth: ["read"] }];
}
