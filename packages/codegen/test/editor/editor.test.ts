// What an editor shows of a package: the texts are written by hand, and each compiler is asked for them.
import type { TempWorkspace } from "@specwright/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languageServer } from "./language-server.ts";
import { languageService } from "./language-service.ts";
import { type Editor, shopWorkspace } from "./package-in-editor.ts";
import { MISTAKES, PROGRAM } from "./shop.ts";

const HOVERS: readonly (readonly [place: string, want: string])[] = [
  [
    "createOrder",
    `(property) ShopClient.createOrder: (input: CreateOrderInput, options?: CallOptions) => Promise<Order>
Create an order.

\`POST /orders\`
@param input.body What to order.
@throws ApiError 409: Nothing is left of the item.
@example await shop.createOrder({ body: { item: "tea", count: 2 } });`,
  ],
  [
    "listOrders",
    `(property) ShopClient.listOrders: (input?: ListOrdersInput | undefined, options?: CallOptions) => Promise<Page<OrderPage, {
    orders: Order[];
}>>
List orders page by page.

Orders of the shop, the newest first.

\`GET /orders\`
@param input.query.page Page to return.
@param input.query.state Only orders in this state.
@example await shop.listOrders();
@example for await (const item of shop.listOrders.items()) console.log(item);`,
  ],
  [
    "dropOrder",
    `(property) ShopClient.dropOrder: (input: DropOrderInput, options?: CallOptions) => Promise<undefined>
Drop an order.

\`DELETE /orders/{orderId}\`
@param input.path.orderId Id of the order.
@deprecated
@example await shop.dropOrder({ path: { orderId: "o-1" } });`,
  ],
  [
    "createShopClient",
    `(alias) createShopClient(options?: ShopOptions): ShopClient
Makes a client of Shop. Each operation is a method of it.
@param options.retry When and how often a failed request is retried, or \`false\`. Default: 3 attempts.
@param options.timeout Milliseconds for one attempt. Default: 30,000.
@param options.totalTimeout Milliseconds for a call with all its attempts. Default: 120,000.
@param options.headers Headers of every request.
@param options.fetch Used in place of the platform's \`fetch\`.
@param options.hooks Functions that are called during a call, for logs, metrics and traces.
@throws TypeError: the server or base URL is not valid.
@example const shop = createShopClient();`,
  ],
  ["order", "const order: Order"],
  ["page", "const page: Page<OrderPage, {\n    orders: Order[];\n}>"],
  ["item", "const item: Order"],
  ["label", "const label: GetLabelResponse"],
  ["client", "const again: ShopClient"],
  ["state", `(property) state: "open" | "paid" | "sent"`],
  ["buyer", "(property) buyer?: Buyer | undefined"],
  ["note", "(property) note?: string | undefined\nWhat the buyer wrote.\n@deprecated"],
  ["sentAt", "(property) sentAt?: string | null | undefined\nWhen it was sent.\n\nFormat: date-time"],
  ["queryState", `(property) state?: "open" | "paid" | "sent" | undefined\nOnly orders in this state.`],
  [
    "items",
    `(method) OptionalCallPages<ListOrdersInput, OrderPage, Order>.items(input?: ListOrdersInput | undefined, options?: CallOptions): AsyncGenerator<Order, void, undefined>
Item after item, over all pages.`,
  ],
  ["data", "(property) data: Order"],
  ["error", "(property) error: Problem"],
  ["either", "const data: Order | undefined"],
  [
    "body",
    "(property) ApiError<Problem>.body: Problem\nThe decoded body. Its type is the union of the documented error bodies.",
  ],
];

/** The outcomes that are shown of a result. Each compiler has its own order for them, and for their members. */
const OUTCOMES = [
  [
    "body?: unknown;",
    "data?: undefined;",
    "error: SpecwrightError | Error;",
    "headers: Headers | undefined;",
    "ok: false;",
    "response: Response | undefined;",
    "status: undefined;",
  ],
  ["data: Order;", "error?: undefined;", "headers: Headers;", "ok: true;", "response: Response;", "status: 200;"],
  ["data?: undefined;", "error: Problem;", "headers: Headers;", "ok: false;", "response: Response;", "status: 404;"],
];

/** By line of the program; of a message that says more and more, what it says last. */
const ERRORS = [
  "4: Property 'itm' does not exist on type 'Order'. Did you mean 'item'?",
  "5: Property 'createOrdr' does not exist on type 'ShopClient'. Did you mean 'createOrder'?",
  "6: Property 'item' is missing in type '{ count: number; }' but required in type 'NewOrder'.",
  "7: Object literal may only specify known properties, but 'coutn' does not exist in type 'NewOrder'. Did you mean to write 'count'?",
  "8: Type 'number' is not assignable to type 'string'.",
  "9: Property 'body' is missing in type '{}' but required in type 'CreateOrderInput'.",
  "10: Expected 1-2 arguments, but got 0.",
  "11: Object literal may only specify known properties, but 'orderID' does not exist in type '{ orderId: string; }'. Did you mean to write 'orderId'?",
  "12: Type 'number' is not assignable to type 'string'.",
  `13: Type '"opne"' is not assignable to type '"open" | "paid" | "sent" | undefined'.`,
  "14: Object literal may only specify known properties, and 'pgae' does not exist in type 'ListOrdersQuery'.",
  "15: Type 'Order' is not assignable to type 'number'.",
  `16: This comparison appears to be unintentional because the types '"open" | "paid" | "sent"' and '"lost"' have no overlap.`,
  "17: 'order.buyer' is possibly 'undefined'.",
  "18: 'order.sentAt' is possibly 'null' or 'undefined'.",
  "19: Type 'Promise<Page<OrderPage, { orders: Order[]; }>>' must have a '[Symbol.asyncIterator]()' method that returns an async iterator.",
  "20: Object literal may only specify known properties, and 'retries' does not exist in type 'CallOptions'.",
  "21: 'outcome.data' is possibly 'undefined'.",
  "22: Type 'Page<OrderPage, { orders: Order[]; }>' is missing the following properties from type 'Order[]': length, pop, push, concat, and 35 more.",
];

const EDITORS: readonly (readonly [compiler: string, open: (workspace: TempWorkspace) => Editor | Promise<Editor>])[] =
  [
    ["TypeScript 7", languageServer],
    ["TypeScript 5.9", languageService],
  ];

describe.each(EDITORS)("an editor with %s", (_compiler, open) => {
  let workspace: TempWorkspace;
  let editor: Editor;

  beforeAll(async () => {
    workspace = shopWorkspace({ "program.ts": PROGRAM, "mistakes.ts": MISTAKES });
    editor = await open(workspace);
  }, 60_000);

  afterAll(() => {
    editor.close();
    workspace[Symbol.dispose]();
  });

  const hover = (place: string): Promise<string> => {
    const mark = `/*${place}*/`;
    return editor.hover("program.ts", PROGRAM.indexOf(mark) + mark.length);
  };

  it.each(HOVERS)("shows of %s its name and what it is", async (place, want) => {
    expect(await hover(place)).toBe(want);
  });

  it("shows of a result each outcome with its data or error", async () => {
    const [, shown = ""] = /^const outcome: \{\n(.*)\n\}$/s.exec(await hover("outcome")) ?? [];
    const outcomes = shown.split("\n} | {\n").map((outcome) => outcome.split("\n").map((line) => line.trim()));
    expect(outcomes.map((members) => members.sort()).sort()).toEqual(OUTCOMES);
  });

  it("has nothing against the program", async () => {
    expect(await editor.errors("program.ts")).toEqual([]);
  });

  it("strikes out what is deprecated", async () => {
    expect(await editor.struckOut("program.ts")).toEqual([6, 11]);
  });

  it("says what is wrong with each mistake", async () => {
    expect(await editor.errors("mistakes.ts")).toEqual(ERRORS);
  });
});
