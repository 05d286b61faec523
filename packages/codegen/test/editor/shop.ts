/** A description with what editors are asked about: names, documentation, lists of values, pages, failures, bodies. */
export const SHOP = `openapi: 3.1.0
info: { title: Shop, version: "1" }
servers: [{ url: https://api.shop.example }]
paths:
  /orders:
    get:
      operationId: listOrders
      summary: List orders page by page
      description: Orders of the shop, the newest first.
      parameters:
        - { name: page, in: query, description: Page to return., schema: { type: integer } }
        - { name: state, in: query, description: Only orders in this state., schema: { $ref: "#/components/schemas/State" } }
      responses:
        "200": { description: A page., content: { application/json: { schema: { $ref: "#/components/schemas/OrderPage" } } } }
    post:
      operationId: createOrder
      summary: Create an order
      requestBody:
        description: What to order.
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/NewOrder" }
            examples: { tea: { value: { item: tea, count: 2 } } }
      responses:
        "201": { description: The order., content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } } }
        "409": { description: Nothing is left of the item., content: { application/json: { schema: { $ref: "#/components/schemas/Problem" } } } }
  /orders/{orderId}:
    parameters: [{ name: orderId, in: path, required: true, description: Id of the order., schema: { type: string }, example: o-1 }]
    get:
      operationId: getOrder
      summary: Get an order
      responses:
        "200": { description: The order., content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } } }
        "404": { description: There is no such order., content: { application/json: { schema: { $ref: "#/components/schemas/Problem" } } } }
    delete:
      operationId: dropOrder
      summary: Drop an order
      deprecated: true
      responses: { "204": { description: It is gone. } }
  /orders/{orderId}/label:
    get:
      operationId: getLabel
      summary: Get the label of an order
      parameters: [{ name: orderId, in: path, required: true, schema: { type: string }, example: o-1 }]
      responses:
        "200":
          description: The label.
          content:
            application/json:
              schema:
                type: object
                required: [lines]
                properties: { lines: { type: array, items: { type: string } } }
components:
  schemas:
    State: { type: string, enum: [open, paid, sent], description: Where an order stands. }
    Order:
      type: object
      description: What somebody has ordered.
      required: [id, item, state]
      properties:
        id: { type: string, description: Id of the order. }
        item: { type: string }
        state: { $ref: "#/components/schemas/State" }
        buyer: { $ref: "#/components/schemas/Buyer" }
        note: { type: string, deprecated: true, description: What the buyer wrote. }
        sentAt: { type: [string, "null"], format: date-time, description: When it was sent. }
    Buyer: { type: object, required: [name], properties: { name: { type: string } } }
    OrderPage: { type: object, required: [orders], properties: { orders: { type: array, items: { $ref: "#/components/schemas/Order" } } } }
    NewOrder: { type: object, required: [item], properties: { item: { type: string }, count: { type: integer } }, additionalProperties: false }
    Problem: { type: object, required: [code], properties: { code: { type: string } } }
`;

export const SHOP_SETTINGS = `operations:
  listOrders:
    pagination: { style: page, in: query, parameter: page, items: orders }
`;

/** Each place that is asked about stands behind a mark. */
export const PROGRAM = `import { createShopClient, isApiError } from "@specwright/shop";
const shop = /*createShopClient*/createShopClient();
const /*order*/order = await shop./*createOrder*/createOrder({ body: { item: "tea" } });
order./*state*/state;
order./*buyer*/buyer;
order./*note*/note;
order./*sentAt*/sentAt;
const /*page*/page = await shop./*listOrders*/listOrders({ /*query*/query: { /*queryState*/state: "open" } });
for await (const /*item*/item of shop.listOrders./*items*/items()) item.id;
const /*label*/label = await shop.getLabel({ path: { orderId: "o-1" } });
await shop./*dropOrder*/dropOrder({ path: { orderId: "o-1" } });
const /*outcome*/outcome = await shop.getOrder.result({ path: { orderId: "o-1" } });
if (outcome.ok) outcome./*data*/data;
if (outcome.status === 404) outcome./*error*/error;
const { /*either*/data, error } = outcome;
if (error) throw error;
data.id;
try {} catch (problem) { if (isApiError(problem, shop.getOrder)) problem./*body*/body; }
const /*client*/again = shop;
`;

/** One mistake a line. */
export const MISTAKES = `import { createShopClient, type Order } from "@specwright/shop";
const shop = createShopClient();
declare const order: Order;
order.itm;
await shop.createOrdr({ body: { item: "tea" } });
await shop.createOrder({ body: { count: 2 } });
await shop.createOrder({ body: { item: "tea", coutn: 2 } });
await shop.createOrder({ body: { item: 7 } });
await shop.createOrder({});
await shop.createOrder();
await shop.getOrder({ path: { orderID: "o-1" } });
await shop.getOrder({ path: { orderId: 7 } });
await shop.listOrders({ query: { state: "opne" } });
await shop.listOrders({ query: { pgae: 2 } });
const count: number = order;
order.state === "lost";
order.buyer.name;
order.sentAt.slice(1);
for await (const item of shop.listOrders()) item;
await shop.createOrder({ body: { item: "tea" } }, { retries: 2 });
const outcome = await shop.getOrder.result({ path: { orderId: "o-1" } }); outcome.data.id;
const page: Order[] = await shop.listOrders();
`;
