// Answers in the place of a page. What is no page is an error, and never a page without items.
import { expect, test } from "vitest";
import { cursor, nextUrl, type OptionalPages, type PageRule, paginate, paginateUrls } from "../../src/codegen-v1.ts";
import type { Descriptor } from "../../src/operation/descriptor.ts";
import { paginateBigints } from "../../src/values-v1.ts";
import { type AnyTestOperation, acme, answer, observed, operation } from "../support/acme.ts";

type Paged = AnyTestOperation & OptionalPages<object, unknown, unknown>;
type Way = (called: AnyTestOperation, rule: PageRule) => Paged;

const CURSOR = { style: cursor, in: "query", parameter: "after", next: "next" } as const;
const URLS = { style: nextUrl, next: "next" } as const;
const WAYS: { readonly [name: string]: Way } = {
  plain: (called, rule) => paginate<Paged>(called, { ...CURSOR, ...rule }),
  urls: (called, rule) => paginateUrls<Paged>(called, { ...rule, ...URLS }),
  bigints: (called, rule) => paginateBigints<Paged>(called, { ...CURSOR, ...rule }),
  "bigints by URL": (called, rule) => paginateBigints<Paged>(called, { ...rule, ...URLS }, paginateUrls),
};

const REFUSED = "PageError";
const NONE: Descriptor["responses"] = { 200: "json", 204: "none" };

const ROWS: readonly [items: string, absent: string[] | undefined, body: unknown, want: unknown][] = [
  ["list", undefined, { list: [] }, []],
  ["list", undefined, { list: [1] }, [1]],
  ["list", undefined, { message: "maintenance" }, REFUSED],
  ["list", undefined, { list: "a" }, REFUSED],
  ["list", undefined, { list: { 0: 1 } }, REFUSED],
  ["list", undefined, { list: null }, REFUSED],
  ["list", undefined, {}, REFUSED],
  ["list", undefined, null, REFUSED],
  ["list", undefined, [1], REFUSED],
  ["list", undefined, "busy", REFUSED],
  ["list", ["total"], { message: "maintenance" }, REFUSED],
  ["list", ["total"], { list: "a", total: 0 }, REFUSED],
  ["list", ["total"], { list: 0 }, REFUSED],
  ["list", ["total"], [], REFUSED],
  ["list", ["total"], "busy", REFUSED],
  ["list", ["total"], { list: null }, []],
  ["list", ["total"], { total: 0, request_id: "r1" }, []],
  ["list", ["total"], {}, []],
  ["data.list", ["total", "data"], { data: { total: 0 } }, []],
  ["data.list", ["total"], { data: null }, []],
  ["data.list", ["total"], { data: [] }, REFUSED],
  ["data.list", ["total"], { data: { message: "maintenance" } }, REFUSED],
  ["", undefined, [], []],
  ["", undefined, { message: "maintenance" }, REFUSED],
  ["", undefined, null, REFUSED],
  ["", [], null, []],
];

async function ending(paged: Paged, play: () => Response): Promise<unknown> {
  const items = paged.items(acme({ fetch: observed(play).fetch, retry: false }));
  return await Array.fromAsync(items).catch(({ name }) => name);
}

test.each(ROWS)("items at %j, absent beside %j: %j", async (items, absent, body, want) => {
  for (const [name, way] of Object.entries(WAYS)) {
    const rule = { items, ...(absent && { absent }) } as unknown as PageRule;
    expect([name, await ending(way(operation(), rule), () => Response.json(body))]).toEqual([name, want]);
  }
});

test.each<[what: string, responses: Descriptor["responses"], play: () => Response, want: unknown]>([
  ["204 that is described", NONE, answer(null, { status: 204 }), []],
  ["204 that is not described", { 200: "json" }, answer(null, { status: 204 }), REFUSED],
  ["200 without a body", { 200: "json" }, answer(""), REFUSED],
  ["202 of text", NONE, answer("soon", { status: 202, headers: { "content-type": "text/plain" } }), REFUSED],
])("%s in the place of a page", async (_what, responses, play, want) => {
  for (const way of Object.values(WAYS))
    expect(await ending(way(operation({ responses }), { items: "list" } as PageRule), play)).toEqual(want);
});
