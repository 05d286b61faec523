import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { JsonObject } from "@specwright/openapi";

/** Writes the descriptions of so many APIs into a folder, always the same. */
export function writeDescriptions(folder: string, providers: number): void {
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < providers; index++)
    writeFileSync(join(folder, `${idOf(index)}.json`), JSON.stringify(description(index), null, 2));
}

/** The name of the provider that a description becomes. */
export function idOf(index: number): string {
  return `team-${index + 1}`;
}

/** A small API of one to three operations: two on average, so that what many cost is not what large ones cost. */
function description(index: number): JsonObject {
  const operations = OPERATIONS.slice(0, 1 + (index % OPERATIONS.length));
  return {
    openapi: "3.1.0",
    info: { title: `Team ${index + 1}`, version: "1.0.0" },
    servers: [{ url: "https://api.acme.dev" }],
    security: [{ key: [] }],
    paths: Object.fromEntries(operations),
    components: {
      securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } },
      schemas: { Order: ORDER },
    },
  };
}

const ORDER: JsonObject = {
  type: "object",
  description: "An order.",
  required: ["state"],
  properties: {
    state: { type: "string", description: "How far it is.", enum: ["new", "paid", "sent"] },
    amount: { type: "integer", description: "In cents.", minimum: 1 },
    note: { type: ["string", "null"], description: "Of the customer.", maxLength: 200 },
  },
};
const BODY: JsonObject = { "application/json": { schema: { $ref: "#/components/schemas/Order" } } };
const ANSWER: JsonObject = { "200": { description: "The order.", content: BODY } };
const ID: JsonObject = { name: "id", in: "path", required: true, schema: { type: "string" } };

/** Operations by path. */
const OPERATIONS: readonly (readonly [path: string, item: JsonObject])[] = [
  ["/orders/{id}", { get: { operationId: "getOrder", summary: "Get an order", parameters: [ID], responses: ANSWER } }],
  [
    "/orders",
    { post: { operationId: "addOrder", summary: "Add an order", requestBody: { content: BODY }, responses: ANSWER } },
  ],
  [
    "/orders/{id}/cancel",
    { post: { operationId: "cancelOrder", summary: "Cancel an order", parameters: [ID], responses: ANSWER } },
  ],
];
