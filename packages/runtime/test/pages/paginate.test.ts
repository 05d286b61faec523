import { describe, expect, test } from "vitest";
import {
  type BoundClient,
  bind,
  cursor as byCursor,
  itemOffset,
  type OptionalPages,
  type PageRule,
  pageNumber,
  paginate,
} from "../../src/codegen-v1.ts";
import { type AnyTestOperation, acme, observed, operation, rejection } from "../support/acme.ts";

type Paged = AnyTestOperation & OptionalPages<object, unknown, unknown>;

/** A server with ten items, three on a page where nothing else is asked for. */
const ITEMS = Array.from({ length: 10 }, (_, index) => index);

const paged = (rule: Partial<PageRule>, method: "GET" | "POST" = "GET"): Paged =>
  paginate<Paged>(operation({ method, body: ["application/json"] }), {
    style: pageNumber,
    in: "query",
    parameter: "at",
    items: "list",
    ...rule,
  } as PageRule);

async function run(
  rule: Partial<PageRule>,
  answer: (at: string | null, size: number) => unknown,
  input?: object,
): Promise<[string[], unknown[]]> {
  const { fetch, requests } = observed();
  const serving: typeof globalThis.fetch = async (...args) => {
    await fetch(...args);
    const { url } = requests.at(-1) as Request;
    const query = new URL(url).searchParams;
    return Response.json(answer(query.get("at"), Number(query.get("size") ?? 3)));
  };
  const items = await Array.fromAsync(paged(rule).items(acme({ fetch: serving }), input));
  return [requests.map(({ url }) => new URL(url).searchParams.get("at") ?? "-"), items];
}

describe("pages", () => {
  const page = (at: string | null, size: number, first = 1) => {
    const start = (Number(at) - first) * size;
    return { list: ITEMS.slice(start, start + size), pages: Math.ceil(10 / size), total: 10 };
  };
  const offset = (at: string | null, size: number) => ({
    list: ITEMS.slice(Number(at), Number(at) + size),
    meta: { total: 10 },
  });
  const cursor = (at: string | null, size: number) => {
    const start = Number(at?.slice(1) ?? 0);
    const next = start + size < 10 ? `c${start + size}` : null;
    return { list: ITEMS.slice(start, start + size), meta: { next } };
  };
  test.each([
    { name: "until an empty page", rule: {}, answer: page, want: ["1", "2", "3", "4", "5"] },
    { name: "until the last of so many pages", rule: { pages: "pages" }, answer: page, want: ["1", "2", "3", "4"] },
    {
      name: "from zero",
      rule: { first: 0, pages: "pages" },
      answer: (at: string | null, size: number) => page(at, size, 0),
      want: ["0", "1", "2", "3"],
    },
    {
      name: "until a short page, where the caller names a size",
      rule: { size: "size" },
      answer: page,
      input: { query: { size: 4 } },
      want: ["1", "2", "3"],
    },
    {
      name: "by offset, until an empty page",
      rule: { style: itemOffset },
      answer: offset,
      want: ["0", "3", "6", "9", "10"],
    },
    {
      name: "by offset, until the total",
      rule: { style: itemOffset, total: "meta.total" },
      answer: offset,
      want: ["0", "3", "6", "9"],
    },
    { name: "by cursor", rule: { style: byCursor, next: "meta.next" }, answer: cursor, want: ["-", "c3", "c6", "c9"] },
  ] as const)("$name", async ({ rule, answer, want, ...rest }) => {
    expect(await run(rule, answer, "input" in rest ? rest.input : undefined)).toEqual([want, ITEMS]);
  });

  test.each([
    {
      name: "a server that ignores the page ends",
      rule: {},
      answer: () => ({ list: [1, 2] }),
      want: [
        ["1", "2"],
        [1, 2],
      ],
    },
    {
      name: "a page like the one before, where the server counts on",
      rule: { pages: "pages" },
      answer: () => ({ list: ["same"], pages: 3 }),
      want: [
        ["1", "2", "3"],
        ["same", "same", "same"],
      ],
    },
    {
      name: "a page like the one before, with another cursor",
      rule: { style: byCursor, next: "next" },
      answer: (at: string | null) => ({ list: ["same"], next: at === "b" ? null : at === "a" ? "b" : "a" }),
      want: [
        ["-", "a", "b"],
        ["same", "same", "same"],
      ],
    },
    {
      name: "a server that gives less than it was asked for on every page",
      rule: { size: "size" },
      answer: (at: string | null) => ({ list: ITEMS.slice(Number(at) * 4 - 4, Number(at) * 4) }),
      input: { query: { size: 50 } },
      want: [["1", "2", "3"], ITEMS],
    },
    {
      name: "a server that gives less than it was asked for and counts its pages",
      rule: { size: "size", pages: "pages" },
      answer: (at: string | null) => ({ list: [at, at], pages: 2 }),
      input: { query: { size: 50 } },
      want: [
        ["1", "2"],
        ["1", "1", "2", "2"],
      ],
    },
    { name: "nothing at all", rule: {}, answer: () => ({ list: [] }), want: [["1"], []] },
    { name: "no list", rule: { absent: [] }, answer: () => ({}), want: [["1"], []] },
    {
      name: "a bare array",
      rule: { items: "" },
      answer: (at: string | null) => (at === "1" ? [7] : []),
      want: [["1", "2"], [7]],
    },
    {
      name: "an empty page whose cursor is its own",
      rule: { style: byCursor, next: "next" },
      answer: (at: string | null) => ({ list: at ? [] : [1], next: "x" }),
      want: [["-", "x"], [1]],
    },
  ] as const)("$name", async ({ rule, answer, want, ...rest }) => {
    expect(await run(rule, answer, "input" in rest ? rest.input : undefined)).toEqual(want);
  });

  test("from the page that the caller names", async () => {
    expect((await run({ pages: "pages" }, page, { query: { at: 3 } }))[0]).toEqual(["3", "4"]);
  });

  test("in the body", async () => {
    const { fetch, requests } = observed(...[1, 2, 3].map((n) => () => Response.json({ list: n < 3 ? [n] : [] })));
    const rule = { in: "body" } as const;
    const pages = await Array.fromAsync(paged(rule, "POST").pages(acme({ fetch }), { body: { filter: "x" } }));
    expect(pages).toEqual([{ list: [1] }, { list: [2] }]);
    expect(await Promise.all(requests.map((request) => request.json()))).toEqual(
      [1, 2, 3].map((at) => ({ filter: "x", at })),
    );
  });

  test("as methods of a client, one request per page that the loop reaches, with errors as usual", async () => {
    interface Client extends BoundClient<object> {
      readonly list: { items(input?: object): AsyncGenerator<number> };
    }
    const { fetch, requests } = observed(
      () => Response.json({ list: [1, 2] }),
      () => Response.json({}, { status: 404 }),
    );
    const client = bind<Client>(acme({ fetch }), { list: paged({}) });
    const seen: number[] = [];
    for await (const item of client.list.items()) {
      seen.push(item);
      if (seen.length === 2) break;
    }
    expect([seen, requests.length]).toEqual([[1, 2], 1]);
    const error = await rejection(Array.fromAsync(client.list.items()));
    expect(error).toMatchObject({ name: "ApiError", status: 404 });
  });
});
