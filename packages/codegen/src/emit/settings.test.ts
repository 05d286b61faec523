import { describe, expect, it } from "vitest";
import { emittedStatement } from "../../test/support/emitted-statement.ts";

/** What a setting of provider.yaml becomes, in the package of a fixture. */
const TABLE: readonly {
  readonly name: string;
  /** "pages" where none is named. */
  readonly fixture?: string;
  /** provider.yaml. */
  readonly given: string;
  /** Beginning of a statement of operations.ts, or of another file. */
  readonly start: string;
  readonly path?: string;
  readonly want: string;
}[] = [
  {
    name: "pages that are numbered",
    given:
      "operations: { listNumbered: { pagination: { style: page, in: query, parameter: page, items: data.items } } }",
    start: "export const listNumbered",
    want: `
export const listNumbered: OptionalOperation<
  ListNumberedInput, Paged<ListNumberedData>["page"], ListNumberedResult, ListNumberedErrorBody
> & OptionalPages<ListNumberedInput, ListNumberedData, ListNumberedItem> = /* @__PURE__ */ paginate(/* @__PURE__ */ defineOperation({ id: "listNumbered", method: "GET", path: "/numbered", responses: { "200": "json" } }), { style: pageNumber, in: "query", parameter: "page", items: "data.items", absent: ["meta"] });`,
  },
  {
    name: "a first page, a size and the number of pages",
    given:
      "operations: { listNumbered: { pagination: { style: page, in: query, parameter: page, items: data.items, size: size, pages: meta.pages, first: 0 } } }",
    start: "}), {",
    want: `
}), {
  style: pageNumber,
  in: "query",
  parameter: "page",
  items: "data.items",
  size: "size",
  pages: "meta.pages",
  first: 0,
  absent: ["meta"],
});`,
  },
  {
    name: "an answer that is the list",
    given: 'operations: { listArray: { pagination: { style: page, in: query, parameter: page, items: "" } } }',
    start: "}), { style",
    want: '}), { style: pageNumber, in: "query", parameter: "page", items: "" });',
  },
  {
    name: "the type of an item of the list",
    given: 'operations: { listArray: { pagination: { style: page, in: query, parameter: page, items: "" } } }',
    start: "export type ListArrayItem",
    want: "export type ListArrayItem = ListArrayData[number];",
  },
  {
    name: "items that are counted, and their total",
    given:
      "operations: { listCounted: { pagination: { style: offset, in: query, parameter: offset, items: data.items, size: limit, total: meta.total, first: 1 } } }",
    start: "}), {",
    want: `
}), {
  style: itemOffset,
  in: "query",
  parameter: "offset",
  items: "data.items",
  size: "limit",
  total: "meta.total",
  first: 1,
  absent: ["meta"],
});`,
  },
  {
    name: "a cursor in the query",
    given:
      "operations: { listMarked: { pagination: { style: cursor, in: query, parameter: after, items: data.items, next: meta.next } } }",
    start: "}), {",
    want: `
}), {
  style: cursor,
  in: "query",
  parameter: "after",
  items: "data.items",
  next: "meta.next",
  absent: ["meta"],
});`,
  },
  {
    name: "the id of the last item",
    given:
      'operations: { listThings: { pagination: { style: lastItem, in: query, parameter: after, items: "", id: meta.key, size: limit } } }',
    start: "}), {",
    want: '}), { style: lastItem, in: "query", parameter: "after", items: "", id: "meta.key", size: "limit" });',
  },
  {
    name: "the id of the last item, while there is more, without what only people read",
    given:
      "operations: { listCharges: { pagination: { style: lastItem, in: query, parameter: starting_after, items: data, more: has_more, total: count } } }",
    start: "}), {",
    want: `
}), {
  style: /* @__PURE__ */ whileMore(lastItem),
  in: "query",
  parameter: "starting_after",
  items: "data",
  more: "has_more",
  absent: ["has_more", "is_last", "count", "next", "@odata.nextLink"],
});`,
  },
  {
    name: "a cursor until the last page",
    given:
      "operations: { listCharges: { pagination: { style: cursor, in: query, parameter: starting_after, items: data, next: next, last: is_last } } }",
    start: "}), {",
    want: `
}), {
  style: /* @__PURE__ */ whileMore(cursor),
  in: "query",
  parameter: "starting_after",
  items: "data",
  next: "next",
  last: "is_last",
  absent: ["has_more", "is_last", "count", "next", "@odata.nextLink"],
});`,
  },
  {
    name: "a next URL",
    given:
      'operations: { listCharges: { pagination: { style: nextUrl, items: data, next: "@odata.nextLink", size: limit } } }',
    start: "}), {",
    want: `}), {
  style: nextUrl,
  items: "data",
  next: "@odata.nextLink",
  absent: ["has_more", "is_last", "count", "next", "@odata.nextLink"],
});`,
  },
  {
    name: "links in the header",
    given: 'operations: { listArray: { pagination: { style: link, items: "" } } }',
    start: "export const listArray",
    want: `
export const listArray: OptionalOperation<
  ListArrayInput, ListArrayData, ListArrayResult, ListArrayErrorBody
> & OptionalPages<ListArrayInput, ListArrayData, ListArrayItem> = /* @__PURE__ */ paginateUrls(/* @__PURE__ */ defineOperation({ id: "listArray", method: "GET", path: "/array", responses: { "200": "json" } }), { style: linkHeader, items: "" });`,
  },
  {
    name: "links in the header, where values are bigints",
    given: 'values: { int64: bigint }\noperations: { listThings: { pagination: { style: link, items: "" } } }',
    start: "export const listThings",
    want: `
export const listThings: OptionalOperation<
  ListThingsInput, ListThingsData, ListThingsResult, ListThingsErrorBody
> & OptionalPages<ListThingsInput, ListThingsData, ListThingsItem> = /* @__PURE__ */ paginateBigints(/* @__PURE__ */ convertValues(/* @__PURE__ */ defineOperation({ id: "listThings", method: "GET", path: "/things", responses: { "200": "json" } }), listThingsValues), { style: linkHeader, items: "" }, paginateUrls);`,
  },
  {
    name: "the type of an item deep inside",
    given:
      "operations: { listMarked: { pagination: { style: cursor, in: query, parameter: after, items: data.items, next: meta.next } } }",
    start: "export type ListMarkedItem",
    want: `export type ListMarkedItem = NonNullable<NonNullable<ListMarkedData["data"]>["items"]>[number];`,
  },
  {
    name: "a cursor in the body, of an operation that may be repeated",
    given:
      "operations: { search: { idempotent: true, pagination: { style: cursor, in: body, parameter: after, items: data.items, next: meta.next } } }",
    start: "export const search",
    want: `
export const search: Operation<
  SearchInput, Paged<SearchData>["page"], SearchResult, SearchErrorBody
> & Pages<SearchInput, SearchData, SearchItem> = /* @__PURE__ */ paginate(/* @__PURE__ */ defineOperation({
  id: "search",
  method: "POST",
  path: "/search",
  body: ["application/json"],
  write: jsonWriter,
  responses: { "200": "json" },
  idempotent: true,
}), {
  style: cursor,
  in: "body",
  parameter: "after",
  items: "data.items",
  next: "meta.next",
  absent: ["meta"],
});`,
  },
  {
    name: "a method of the client with pages",
    given:
      "operations: { search: { pagination: { style: cursor, in: body, parameter: after, items: data.items, next: meta.next } } }",
    path: "src/gen/client.ts",
    start: "  readonly search:",
    want: `readonly search: Call<SearchInput, Paged<SearchData>["page"], SearchResult, SearchErrorBody> & CallPages<SearchInput, SearchData, SearchItem>;`,
  },
  {
    name: "a GET that may not be repeated",
    given: "operations: { listMarked: { idempotent: false } }",
    start: "export const listMarked",
    want: `
export const listMarked: OptionalOperation<
  ListMarkedInput, ListMarkedData, ListMarkedResult, ListMarkedErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "listMarked",
  method: "GET",
  path: "/marked",
  responses: { "200": "json" },
  idempotent: false,
});`,
  },
  {
    name: "a GET that changes something",
    given: "operations: { listMarked: { writes: true } }",
    path: "test/gen/contract.ts",
    start: "  writes:",
    want: `
  writes: ["listMarked"],
  credentials: [],
  usage,
  quickstart: { env: {}, run: () => import("./quickstart.ts") },
};`,
  },
  {
    name: "a key for repetitions",
    given: "operations: { pay: { idempotencyKey: Idempotency-Key } }",
    start: "export const pay",
    want: `
export const pay: OptionalOperation<
  PayInput, PayData, PayResult, PayErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "pay",
  method: "POST",
  path: "/pay",
  responses: { "200": "json", "204": "none" },
  idempotent: true,
  idempotencyKey: /* @__PURE__ */ idempotencyKey("Idempotency-Key"),
});`,
  },
  {
    name: "another name",
    given: "operations: { pay: { name: sendMoney } }",
    start: "export const sendMoney",
    want: `
export const sendMoney: OptionalOperation<
  SendMoneyInput, SendMoneyData, SendMoneyResult, SendMoneyErrorBody
> = /* @__PURE__ */ defineOperation({ id: "pay", method: "POST", path: "/pay", responses: { "200": "json", "204": "none" } });`,
  },
  {
    name: "a stream that is bare text",
    fixture: "streams",
    given: "operations: { watch: { stream: text } }",
    start: "export const watch",
    want: `
export const watch: OptionalChoice<WatchInput, WatchResult, WatchMedia> & OptionalOperation<
  WatchInput, WatchData, WatchResult, WatchErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "watch",
  method: "GET",
  path: "/events",
  accept: "text/event-stream, application/json",
  responses: {
    "200": /* @__PURE__ */ mediaKinds({ "text/event-stream": "pieces", "application/json": "json" }),
  },
  readers: { pieces: textReader },
});`,
  },
  {
    name: "the type of a stream that is bare text",
    fixture: "streams",
    given: "operations: { watch: { stream: text } }",
    start: "export type WatchData",
    want: `export type WatchData = AsyncIterable<string> | WatchResponse;`,
  },
  {
    name: "failures that come with a success status",
    given: "envelope: { property: data.state, error: FAILED }",
    path: "src/gen/core.ts",
    start: "export function",
    want: `
export function createAcmeCore(options: AcmeOptions = {}): AcmeCore {
  return createCore(
    {
      agent: userAgent,
      server: "https://api.acme.example",
      credentials: {},
      schemes: {},
      security: [],
      envelope: envelope("data.state", "FAILED"),
    },
    options,
  );
}`,
  },
];

describe("settings", () => {
  it.each(TABLE)("$name", ({ fixture = "pages", given, path = "src/gen/operations.ts", start, want }) => {
    const text = emittedStatement(fixture, path, start, given);
    expect(path.endsWith("client.ts") ? text.split("\n")[0] : text).toBe(want.trim());
  });
});
