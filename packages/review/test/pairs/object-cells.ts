import type { JsonObject } from "@specwright/openapi";
import type { Cell } from "./cell.ts";
import { OBJECT_EDITS } from "./edits/index.ts";

export interface ObjectCell extends Cell {
  readonly sdk: boolean;
}

/** Every edit of an object, there and back. */
export function objectCells(): ObjectCell[] {
  return OBJECT_EDITS.flatMap(({ field, name, change, want, back, sdk = false }) => {
    const [base, head] = [shop(), shop()];
    change(head);
    const id = `${field} ${name}`;
    return [
      { id, field, base, head, want, sdk },
      { id: `${id}, back`, field, base: head, head: base, want: back, sdk },
    ];
  });
}

const text = { type: "string" };
const number = { type: "integer" };
const refer = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: JsonObject): JsonObject => ({ "application/json": { schema } });
const done: JsonObject = { "204": { description: "Done." } };

/** A description that has one of everything. */
function shop(): JsonObject {
  // Not structuredClone: it would keep the parts that stand in several places one object.
  return JSON.parse(
    JSON.stringify({
      openapi: "3.1.0",
      info: { title: "Shop", version: "1.0.0" },
      servers: [
        { url: "https://api.example.com" },
        { url: "https://{region}.example.com", variables: { region: { enum: ["eu", "us"], default: "eu" } } },
      ],
      security: [{ login: ["read"] }],
      paths: {
        "/books": { get: listBooks, post: addBook },
        "/books/{id}": oneBook,
        "/covers": { post: cover },
        "/every": {},
      },
      webhooks: {
        sold: { post: { operationId: "sold", requestBody: { content: json(refer("Receipt")) }, responses: done } },
      },
      components: {
        securitySchemes: {
          login: {
            type: "oauth2",
            flows: {
              clientCredentials: { tokenUrl: "https://a.example.com/t", scopes: { read: "Read.", write: "Write." } },
            },
          },
          person: {
            type: "oauth2",
            flows: {
              authorizationCode: {
                authorizationUrl: "https://a.example.com/a",
                tokenUrl: "https://a.example.com/t",
                refreshUrl: "https://a.example.com/r",
                scopes: { read: "Read.", write: "Write." },
              },
            },
          },
          token: { type: "http", scheme: "bearer", bearerFormat: "JWT" },
          company: { type: "openIdConnect", openIdConnectUrl: "https://a.example.com/c" },
          key: { type: "apiKey", in: "header", name: "X-Key" },
        },
        schemas,
      },
    }),
  ) as JsonObject;
}

const schemas: JsonObject = {
  Book: { type: "object", required: ["kind"], properties: { kind: text, title: text } },
  Film: { type: "object", required: ["kind"], properties: { kind: text, length: number } },
  Item: {
    oneOf: [refer("Book"), refer("Film")],
    discriminator: {
      propertyName: "kind",
      mapping: { book: "#/components/schemas/Book", film: "#/components/schemas/Film" },
    },
  },
  Order: { type: "object", properties: { number, note: text } },
  Receipt: { type: "object", required: ["total"], properties: { total: number } },
};

const listBooks: JsonObject = {
  operationId: "listBooks",
  tags: ["books"],
  summary: "Books",
  parameters: [
    { name: "limit", in: "query", schema: number },
    { name: "ids", in: "query", schema: { type: "array", items: text } },
    { name: "filter", in: "query", content: json({ type: "object" }) },
  ],
  responses: {
    "200": {
      description: "Some books.",
      headers: {
        "X-Total": { required: true, schema: number },
        "X-Map": { schema: { type: "object" } },
        "X-Facts": { content: json({ type: "object" }) },
      },
      content: { ...json({ type: "array", items: refer("Item") }), "application/xml": { schema: text } },
    },
    default: {
      description: "It failed.",
      content: json({ type: "object", required: ["code"], properties: { code: text } }),
    },
  },
};

const addBook: JsonObject = {
  operationId: "addBook",
  requestBody: { content: { ...json(refer("Order")), "application/xml": { schema: text } } },
  responses: { "201": { description: "Bought.", content: json(refer("Receipt")) } },
  callbacks: {
    shipped: { "{$request.query.url}": { post: { requestBody: { content: json(text) }, responses: done } } },
  },
};

const oneBook: JsonObject = {
  parameters: [{ name: "id", in: "path", required: true, schema: text }],
  get: { operationId: "getBook", responses: { "200": { description: "A book.", content: json(refer("Book")) } } },
  put: { operationId: "putBook", security: [{ person: ["read"] }], responses: done },
  delete: { operationId: "deleteBook", security: [{ company: [] }], responses: done },
};

const cover: JsonObject = {
  operationId: "addCover",
  security: [{ key: [], token: [] }],
  requestBody: {
    required: true,
    content: {
      "multipart/form-data": {
        schema: { type: "object", properties: { image: text, title: text, tags: { type: "array", items: text } } },
        encoding: { image: { contentType: "image/png, image/jpeg" } },
      },
    },
  },
  responses: done,
};
