import { expect, test } from "vitest";
import {
  cursor,
  itemOffset,
  lastItem,
  linkHeader,
  nextUrl,
  type OptionalPages,
  type PageRule,
  pageNumber,
  paginate,
  paginateUrls,
  query,
  template,
  whileMore,
} from "../../src/codegen-v1.ts";
import { paginateBigints } from "../../src/values-v1.ts";
import { type AnyTestOperation, acme, json, observed, operation } from "../support/acme.ts";
import { type Read, read } from "../support/paged-server.ts";

type Paged = AnyTestOperation & OptionalPages<object, unknown, unknown>;

interface Case {
  readonly name: string;
  readonly rule: PageRule;
  readonly answer: (query: URLSearchParams) => unknown;
  readonly input?: object;
  readonly want: Omit<Read, "error"> & { readonly error?: string };
}

const after = { in: "query", parameter: "after" } as const;
const LAST = { ...after, style: lastItem, items: "", size: "limit" } as const;
const FLAGGED = { ...after, style: whileMore(lastItem), items: "data", more: "has_more" } as const;
const CURSOR = { ...after, style: cursor, items: "data", next: "next" } as const;
const URLS = { style: nextUrl, items: "items", next: "next" } as const;
const LINKS = { style: linkHeader, items: "" } as const;

const things = (...ids: number[]): { id: number }[] => ids.map((id) => ({ id }));
/** Five things, two on a page. */
const after2 = (query: URLSearchParams): { id: number }[] => {
  const at = Number(query.get("after") ?? 0);
  return things(1, 2, 3, 4, 5).slice(at, at + 2);
};
const link = (body: unknown, header: string): unknown => ({ body, headers: { link: header } });
const byPage =
  (...pages: readonly unknown[]) =>
  (query: URLSearchParams): unknown =>
    pages[Number(query.get("page") ?? 1) - 1];

const AGAIN =
  "PageError: getThing was not read to the end: a page names a next page that was read already, so the loop would never end. Tell the provider (GET /things)";
const ELSEWHERE =
  "PageError: getThing was not read to the end: a page names a next page on another origin, and credentials don't go there. Pass that origin in `baseUrl` if it is the provider's (GET /things)";
const NO_URL =
  "PageError: getThing was not read to the end: what a page names as the next one is no URL. Correct `next` in provider.yaml, or tell the provider (GET /things)";
const LOST =
  "PageError: getThing was not read to the end: the last item of a page has no id, so nothing names the next page. Correct `id` in provider.yaml (GET /things)";

const TABLE: readonly Case[] = [
  {
    name: "by the last item of an array, until an empty page",
    rule: LAST,
    answer: after2,
    want: { asked: ["/things", "/things?after=2", "/things?after=4", "/things?after=5"], given: things(1, 2, 3, 4, 5) },
  },
  {
    name: "by the last item, until a page that is shorter than the caller asked for",
    rule: LAST,
    answer: after2,
    input: { query: { limit: 2 } },
    want: {
      asked: ["/things?limit=2", "/things?limit=2&after=2", "/things?limit=2&after=4"],
      given: things(1, 2, 3, 4, 5),
    },
  },
  {
    name: "by the last item, where every page is shorter than the caller asked for",
    rule: LAST,
    answer: after2,
    input: { query: { limit: 50 } },
    want: {
      asked: ["/things?limit=50", "/things?limit=50&after=2", "/things?limit=50&after=4"],
      given: things(1, 2, 3, 4, 5),
    },
  },
  {
    name: "by the last item, until there are no more",
    rule: FLAGGED,
    answer: (query) => ({ data: after2(query), has_more: query.get("after") !== "2" ? !query.has("after") : false }),
    want: { asked: ["/things", "/things?after=2"], given: things(1, 2, 3, 4) },
  },
  {
    name: "by the last item, over a short page that says there are more",
    rule: { ...FLAGGED, size: "limit" },
    answer: (query) => ({ data: query.has("after") ? things(3) : things(1, 2), has_more: query.get("after") !== "3" }),
    input: { query: { limit: 2 } },
    want: {
      asked: ["/things?limit=2", "/things?limit=2&after=2", "/things?limit=2&after=3"],
      given: things(1, 2, 3, 3),
    },
  },
  {
    name: "by the last item, deep inside of it",
    rule: { ...LAST, id: "meta.key" },
    answer: (query) => (query.has("after") ? [] : [{ meta: { key: "a b" } }]),
    want: { asked: ["/things", "/things?after=a%20b"], given: [{ meta: { key: "a b" } }] },
  },
  {
    name: "by the last item that is the id itself, 0 too",
    rule: { ...LAST, id: "" },
    answer: (query) => (query.has("after") ? [] : [1, 0]),
    want: { asked: ["/things", "/things?after=0"], given: [1, 0] },
  },
  {
    name: "by the last item, from the one that the caller names",
    rule: LAST,
    answer: after2,
    input: { query: { after: 4 } },
    want: { asked: ["/things?after=4", "/things?after=5"], given: things(5) },
  },
  {
    name: "a last item without an id",
    rule: LAST,
    answer: () => [{ id: 1 }, { id: null }],
    want: { asked: ["/things"], given: [{ id: 1 }, { id: null }], error: LOST },
  },
  {
    name: "a server that ignores the last item",
    rule: LAST,
    answer: () => things(1, 2),
    want: { asked: ["/things", "/things?after=2"], given: things(1, 2), error: AGAIN },
  },
  {
    name: "a cursor beside a flag, with another cursor on the last page",
    rule: { ...CURSOR, style: whileMore(cursor), more: "more" },
    answer: (query) => ({
      data: [query.get("after")],
      next: query.has("after") ? "c" : "b",
      more: !query.has("after"),
    }),
    want: { asked: ["/things", "/things?after=b"], given: [null, "b"] },
  },
  {
    name: "a flag that says which page is the last",
    rule: { in: "query", parameter: "page", style: whileMore(pageNumber), items: "data", last: "isLast" },
    answer: byPage(
      ...[
        { data: [1], isLast: false },
        { data: [1], isLast: false },
        { data: [3], isLast: true },
      ],
    ),
    want: { asked: ["/things?page=1", "/things?page=2", "/things?page=3"], given: [1, 1, 3] },
  },
  {
    name: "a flag that is missing",
    rule: { in: "query", parameter: "page", style: whileMore(pageNumber), items: "data", more: "more" },
    answer: byPage(...[{ data: [1] }, { data: [2] }, { data: [] }]),
    want: { asked: ["/things?page=1", "/things?page=2", "/things?page=3"], given: [1, 2] },
  },
  {
    name: "offsets until there are no more",
    rule: { in: "query", parameter: "skip", size: "take", style: whileMore(itemOffset), items: "data", more: "more" },
    answer: (query) => ({ data: query.get("skip") === "0" ? [1, 2] : [3], more: query.get("skip") !== "3" }),
    input: { query: { take: 2 } },
    want: {
      asked: ["/things?take=2&skip=0", "/things?take=2&skip=2", "/things?take=2&skip=3"],
      given: [1, 2, 3, 3],
    },
  },
  {
    name: "an empty page that says there are more, where nothing names the next one",
    rule: { in: "query", parameter: "skip", style: whileMore(itemOffset), items: "data", more: "more" },
    answer: (query) => ({ data: query.get("skip") === "0" ? [1, 2] : [], more: true }),
    want: { asked: ["/things?skip=0", "/things?skip=2"], given: [1, 2] },
  },
  {
    name: "an empty page with a cursor",
    rule: CURSOR,
    answer: (query) =>
      ({ a: { data: [], next: "b" }, b: { data: [], next: "c" }, c: { data: [2], next: null } })[
        query.get("after") ?? ""
      ] ?? { data: [1], next: "a" },
    want: { asked: ["/things", "/things?after=a", "/things?after=b", "/things?after=c"], given: [1, 2] },
  },
  {
    name: "a first page that is empty, with a cursor",
    rule: CURSOR,
    answer: (query) => (query.has("after") ? { data: [1] } : { data: [], next: "a" }),
    want: { asked: ["/things", "/things?after=a"], given: [1] },
  },
  {
    name: "a repeated cursor",
    rule: CURSOR,
    answer: (query) => ({ data: [query.get("after")], next: query.get("after") === "a" ? "b" : "a" }),
    want: { asked: ["/things", "/things?after=a", "/things?after=b"], given: [null, "a", "b"], error: AGAIN },
  },
  {
    name: "a repeated cursor on the page before once more",
    rule: CURSOR,
    answer: () => ({ data: [1], next: "a" }),
    want: { asked: ["/things", "/things?after=a"], given: [1], error: AGAIN },
  },
  {
    name: "a next URL that is absolute",
    rule: URLS,
    answer: byPage(
      { items: [1], next: "https://acme.test/v1/things?page=2&limit=1" },
      { items: [2], next: "https://acme.test:443/v1/things?page=3" },
      { items: [3], next: null },
    ),
    input: { query: { limit: 1 } },
    want: { asked: ["/things?limit=1", "/things?page=2&limit=1", "/things?page=3"], given: [1, 2, 3] },
  },
  {
    name: "a next URL that is relative to the page that names it",
    rule: URLS,
    answer: byPage({ items: [1], next: "/v1/deep/things?page=2" }, { items: [2], next: "?page=3" }, { items: [3] }),
    want: { asked: ["/things", "/deep/things?page=2", "/deep/things?page=3"], given: [1, 2, 3] },
  },
  {
    name: "a next URL whose name has dots",
    rule: { ...URLS, next: "@odata.nextLink" },
    answer: byPage({ items: [1], "@odata.nextLink": "?page=2" }, { items: [2], "@odata.nextLink": "" }),
    want: { asked: ["/things", "/things?page=2"], given: [1, 2] },
  },
  {
    name: "a next URL deep inside, beside a flag",
    rule: { style: whileMore(nextUrl), items: "items", next: "links.next.href", more: "more" },
    answer: byPage(
      { items: [1], links: { next: { href: "?page=2" } }, more: true },
      { items: [2], links: { next: { href: "?page=3" } }, more: false },
    ),
    want: { asked: ["/things", "/things?page=2"], given: [1, 2] },
  },
  {
    name: "an empty page with a next URL",
    rule: URLS,
    answer: byPage({ items: [1], next: "?page=2" }, { items: [], next: "?page=3" }, { items: [3], next: null }),
    want: { asked: ["/things", "/things?page=2", "/things?page=3"], given: [1, 3] },
  },
  {
    name: "a next URL on another origin",
    rule: URLS,
    answer: () => ({ items: [1], next: "https://acme.test.evil.test/v1/things?page=2" }),
    want: { asked: ["/things"], given: [1], error: ELSEWHERE },
  },
  {
    name: "a next URL on another port",
    rule: URLS,
    answer: () => ({ items: [1], next: "https://acme.test:8443/v1/things?page=2" }),
    want: { asked: ["/things"], given: [1], error: ELSEWHERE },
  },
  {
    name: "a next URL without TLS",
    rule: URLS,
    answer: () => ({ items: [1], next: "http://acme.test/v1/things?page=2" }),
    want: { asked: ["/things"], given: [1], error: ELSEWHERE },
  },
  {
    name: "a next URL that only seems to be relative",
    rule: URLS,
    answer: () => ({ items: [1], next: "//evil.test/v1/things?page=2" }),
    want: { asked: ["/things"], given: [1], error: ELSEWHERE },
  },
  {
    name: "a next URL of another scheme",
    rule: URLS,
    answer: () => ({ items: [1], next: "javascript:alert(1)" }),
    want: { asked: ["/things"], given: [1], error: ELSEWHERE },
  },
  {
    name: "a next URL that is none",
    rule: URLS,
    answer: () => ({ items: [1], next: { href: "?page=2" } }),
    want: { asked: ["/things"], given: [1], error: NO_URL },
  },
  {
    name: "a next URL that nobody can read",
    rule: URLS,
    answer: () => ({ items: [1], next: "https://[/things" }),
    want: { asked: ["/things"], given: [1], error: NO_URL },
  },
  {
    name: "more pages than the total says",
    rule: {
      in: "query",
      parameter: "skip",
      style: whileMore(itemOffset),
      items: "data",
      more: "more",
      total: "total",
    },
    answer: (query) => ({ data: [query.get("skip")], more: query.get("skip") === "0", total: 1 }),
    want: { asked: ["/things?skip=0", "/things?skip=1"], given: ["0", "1"] },
  },
  {
    name: "a next URL that was read",
    rule: URLS,
    answer: (query) => ({ items: [query.get("page")], next: query.get("page") === "2" ? "?page=3" : "?page=2" }),
    want: { asked: ["/things", "/things?page=2", "/things?page=3"], given: [null, "2", "3"], error: AGAIN },
  },
  {
    name: "a link to the next page",
    rule: LINKS,
    answer: byPage(
      link([1], '<https://acme.test/v1/things?page=2>; rel="next", <https://acme.test/v1/things?page=9>; rel="last"'),
      link([2], '<https://acme.test/v1/things?page=1>; rel="prev"'),
    ),
    want: { asked: ["/things", "/things?page=2"], given: [1, 2] },
  },
  {
    name: "no header",
    rule: LINKS,
    answer: () => [1],
    want: { asked: ["/things"], given: [1] },
  },
  {
    name: "a link to another origin",
    rule: LINKS,
    answer: () => link([1], '<https://evil.test/>; rel="next"'),
    want: { asked: ["/things"], given: [1], error: ELSEWHERE },
  },
];

function paged(rule: PageRule, bigints: boolean): Paged {
  const isByUrl = rule.in === undefined;
  if (bigints) return paginateBigints<Paged>(operation(), rule, isByUrl ? paginateUrls : paginate);
  return (isByUrl ? paginateUrls : paginate)<Paged>(operation(), rule);
}

test.each(TABLE)("$name", async ({ rule, answer, input, want }) => {
  const { items } = paged(rule, false);
  expect(await read(items, answer, input)).toEqual({ error: undefined, ...want });
});

test.each(TABLE)("with values that may be bigints: $name", async ({ rule, answer, input, want }) => {
  const { items } = paged(rule, true);
  expect(await read(items, answer, input)).toEqual({ error: undefined, ...want });
});

test("a hundred empty pages in a row are an error, and each is given", async () => {
  const { pages } = paged(CURSOR, false);
  const { asked, given, error } = await read(pages, (query) => ({ data: [], next: Number(query.get("after")) + 1 }));
  expect([asked.length, given.length, error]).toEqual([
    100,
    100,
    "PageError: getThing was not read to the end: 100 pages in a row were empty. Ask for less, or begin again at the position that the last page names (GET /things)",
  ]);
});

test("a page that has items begins the count of empty ones again", async () => {
  const { items } = paged(CURSOR, false);
  const answer = (query: URLSearchParams): unknown => {
    const at = Number(query.get("after"));
    return { data: at % 60 === 59 ? [at] : [], next: at < 179 ? at + 1 : null };
  };
  expect(await read(items, answer)).toMatchObject({ given: [59, 119, 179], error: undefined });
});

test("pages are whole answers, with their totals", async () => {
  const pages = [
    { items: [1], next: "?page=2", total: 2 },
    { items: [2], total: 2 },
  ];
  expect((await read(paged(URLS, false).pages, byPage(...pages))).given).toEqual(pages);
});

test("the pages of a URL are asked for with the credentials, headers and method of the first one", async () => {
  const seen: string[] = [];
  const answer = (query: URLSearchParams, { method, headers }: Request): unknown => {
    seen.push(`${method} ${headers.get("x-api-key")} ${headers.get("x-tenant")}`);
    return { items: [1], next: query.has("page") ? null : "?page=2" };
  };
  await read(paged(URLS, false).items, answer, { headers: { "x-tenant": "7" } });
  expect(seen).toEqual(["GET s3cret/key+0123 7", "GET s3cret/key+0123 7"]);
});

test("a credential in the query is sent once, although the next URL repeats it", async () => {
  const { fetch, requests } = observed(
    json({ items: [1], next: "?token=s3cret&q=a%20b&page=2" }),
    json({ items: [2], next: "?q=a%20b&page=3" }),
    json({ items: [3] }),
  );
  const client = acme({ fetch, apiKey: "s3cret" }, { schemes: { key: template(query, "token", "{apiKey}") } });
  expect(await Array.fromAsync(paged(URLS, false).items(client))).toEqual([1, 2, 3]);
  expect(requests.map(({ url }) => new URL(url).search)).toEqual([
    "?token=s3cret",
    "?q=a+b&page=2&token=s3cret",
    "?q=a%20b&page=3&token=s3cret",
  ]);
});

test("an id that is a bigint goes back as one, and is told from its neighbour", async () => {
  const asked: unknown[] = [];
  const pages = [[{ id: 9007199254740993n }], [{ id: 9007199254740992n }], []];
  const called = async (_client: unknown, input?: { query?: { after?: unknown } }): Promise<unknown> => {
    asked.push(input?.query?.after);
    return pages[asked.length - 1];
  };
  const { items } = paginateBigints<Paged>(Object.assign(called, operation()) as unknown as AnyTestOperation, LAST);
  expect(await Array.fromAsync(items(acme()))).toEqual(pages.flat());
  expect(asked).toEqual([undefined, 9007199254740993n, 9007199254740992n]);
});

test.each([
  ["a first page that is empty", CURSOR, [{ data: [] }], 1],
  ["a first page that is empty, of numbers", { ...after, style: pageNumber, items: "data" }, [{ data: [] }], 1],
  ["no last page that is empty", CURSOR, [{ data: [1], next: 2 }, { data: [] }], 1],
  [
    "no last page that is empty and says so",
    FLAGGED,
    [
      { data: things(2), has_more: true },
      { data: [], has_more: false },
    ],
    1,
  ],
  ["a page in between that is empty", CURSOR, [{ data: [1], next: 2 }, { data: [], next: 3 }, { data: [3] }], 3],
] as const)(".pages gives %s", async (_name, rule, pages, count) => {
  const answer = (query: URLSearchParams): unknown => pages[Number(query.get("after") ?? 1) - 1] ?? { data: [] };
  expect((await read(paged(rule as PageRule, false).pages, answer)).given).toEqual(pages.slice(0, count));
});
