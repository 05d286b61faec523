/** A description with everything that a client does by itself, or that can be written in more than one way. */
export const SHOP_SPEC = `openapi: 3.1.0
info: { title: Shop, version: "1" }
servers: [{ url: https://shop.test/v1 }]
security: [{ token: [] }]
paths:
  /by-page:
    get:
      operationId: listByPage
      parameters:
        - { name: page, in: query, schema: { type: integer, minimum: 1 } }
        - { name: size, in: query, schema: { type: integer } }
      responses: { "200": { $ref: "#/components/responses/Orders" } }
  /by-offset:
    get:
      operationId: listByOffset
      parameters:
        - { name: offset, in: query, schema: { type: integer } }
        - { name: size, in: query, schema: { type: integer } }
      responses: { "200": { $ref: "#/components/responses/Orders" } }
  /by-cursor:
    get:
      operationId: listByCursor
      parameters: [{ name: after, in: query, schema: { type: string } }]
      responses: { "200": { $ref: "#/components/responses/Orders" } }
  /by-last-item:
    get:
      operationId: listByLastItem
      parameters: [{ name: starting_after, in: query, schema: { type: string } }]
      responses: { "200": { $ref: "#/components/responses/Orders" } }
  /by-url:
    get:
      operationId: listByUrl
      parameters: [{ name: city, in: query, required: true, schema: { type: string } }]
      responses: { "200": { $ref: "#/components/responses/Orders" } }
  /by-link:
    get:
      operationId: listByLink
      responses: { "200": { description: ok, content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Order" } }, example: [{ id: o1 }] } } } }
  /by-body:
    post:
      operationId: listByBody
      requestBody:
        content: { application/json: { schema: { type: object, additionalProperties: false, properties: { after: { type: string } } } } }
      responses: { "200": { $ref: "#/components/responses/Orders" } }
  /search:
    get:
      operationId: search
      parameters:
        - { name: ids, in: query, explode: false, schema: { type: array, minItems: 2, items: { type: string } } }
        - { name: where, in: query, style: deepObject, schema: { type: object, required: [city], properties: { city: { type: string } } } }
      responses: { "200": { $ref: "#/components/responses/Orders" } }
  /orders:
    post:
      operationId: createOrder
      parameters: [{ name: Idempotency-Key, in: header, schema: { type: string } }]
      requestBody:
        required: true
        content:
          application/json: { schema: { $ref: "#/components/schemas/Order" } }
          application/x-www-form-urlencoded: { schema: { $ref: "#/components/schemas/Order" } }
      responses: { "201": { $ref: "#/components/responses/Order" } }
  /orders/{orderId}:
    parameters: [{ name: orderId, in: path, required: true, schema: { type: string } }]
    get:
      operationId: getOrder
      parameters: [{ name: X-Shop, in: header, required: true, schema: { type: string } }]
      responses:
        "200": { $ref: "#/components/responses/Order" }
        "404": { description: none, content: { application/json: { schema: { type: object, required: [reason], properties: { reason: { type: string } } } } } }
    delete:
      operationId: deleteOrder
      responses: { "204": { description: gone } }
  /report:
    get:
      operationId: getReport
      responses: { "200": { description: ok, content: { text/csv: { schema: { type: string }, example: "a,b" } } } }
  /logo:
    get:
      operationId: getLogo
      responses: { "200": { description: ok, content: { image/png: { schema: { type: string, format: binary } } } } }
  /changes:
    get:
      operationId: watchOrders
      responses: { "200": { description: ok, content: { text/event-stream: { schema: { $ref: "#/components/schemas/Order" }, example: "data: {\\"id\\":\\"o1\\"}\\n\\ndata: {\\"id\\":\\"o2\\"}\\n\\n" } } } }
  /notes:
    get:
      operationId: watchNotes
      responses: { "200": { description: ok, content: { text/event-stream: { schema: { type: string }, example: "data: 7\\n\\ndata: true\\n\\n" } } } }
  /health:
    get:
      operationId: getHealth
      security: []
      responses: { "200": { description: ok, content: { application/json: { schema: { type: boolean } } } } }
components:
  securitySchemes: { token: { type: http, scheme: bearer } }
  schemas:
    Order: { type: object, required: [id], properties: { id: { type: string } } }
  responses:
    Order:
      description: ok
      content: { application/json: { schema: { type: object, required: [status, order], properties: { status: { type: string }, order: { $ref: "#/components/schemas/Order" } } }, example: { status: OK, order: { id: o1 } } } }
    Orders:
      description: ok
      content:
        application/json:
          schema:
            type: object
            required: [status, orders]
            properties:
              status: { type: string }
              orders: { type: array, items: { $ref: "#/components/schemas/Order" } }
              next: { type: [string, "null"] }
              total: { type: integer }
              more: { type: boolean }
          example: { status: OK, orders: [{ id: o1 }, { id: o2 }], next: c1, total: 2, more: false }
`;

export const SHOP_SETTINGS = `name: Shop
envelope: { property: status, error: FAILED }
operations:
  listByPage: { pagination: { style: page, in: query, parameter: page, size: size, items: orders } }
  listByOffset: { pagination: { style: offset, in: query, parameter: offset, size: size, items: orders, total: total } }
  listByCursor: { pagination: { style: cursor, in: query, parameter: after, next: next, items: orders } }
  listByLastItem: { pagination: { style: lastItem, in: query, parameter: starting_after, items: orders, more: more } }
  listByUrl: { pagination: { style: nextUrl, next: next, items: orders, total: total } }
  listByLink: { pagination: { style: link, items: "" } }
  listByBody: { idempotent: true, pagination: { style: cursor, in: body, parameter: after, next: next, items: orders } }
  createOrder: { idempotencyKey: Idempotency-Key }
`;
