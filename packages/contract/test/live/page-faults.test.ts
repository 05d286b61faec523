import { expect, it } from "vitest";
import type { Operation } from "../../src/document/operation.ts";
import { type PagedMethod, pageFaults } from "../../src/live/page-faults.ts";

const items = ["a", "b", "c", "d", "e", "f", "g"].map((name) => ({ name }));

/** Where the page begins that is asked for, and how many items it has. */
type Server = (page: number, size: number) => readonly [start: number, count: number];

function operation(parameter: string): Operation {
  const size = { name: parameter, in: "query", required: false, style: "form", explode: true, allowEmptyValue: false };
  return {
    id: "list",
    method: "get",
    path: "/things",
    parameters: [{ ...size, schema: "/s" }],
  } as unknown as Operation;
}

function methodOf(server: Server): PagedMethod {
  const page = (input: unknown, number: number): object => {
    const { limit } = (input as { query: { limit: number } }).query;
    const [start, count] = server(number, limit);
    return { items: items.slice(start, start + count) };
  };
  async function* pages(input: unknown): AsyncGenerator<object> {
    for (let number = 0; number < 4; number++) yield page(input, number);
  }
  return Object.assign(async (input: unknown) => page(input, 0), { pages });
}

it.each<[name: string, server: Server, wanted: readonly string[]]>([
  ["pages that follow each other", (page, size) => [page * size, size], []],
  [
    "the first page twice",
    (page, size) => [Math.max(0, page - 1) * size, size],
    ["pages: page 2 repeats an item of a page before it"],
  ],
  [
    "a page that begins one item too early",
    (page, size) => [page * (size - 1), size],
    ["pages: page 2 repeats an item of a page before it"],
  ],
  [
    "a page that begins one item too late",
    (page, size) => [page * (size + 1), size],
    ["pages: 3 pages of 2 are not what one page of 6 is: items are left out"],
  ],
  [
    "a page with one item too many",
    (page, size) => [page * size, size + 1],
    ["page-size: a page has 3 items, but 2 were asked for"],
  ],
  [
    "a third page that is the second again",
    (page, size) => [Math.min(page, 1) * size, size],
    ["pages: page 3 repeats an item of a page before it"],
  ],
  [
    "pages that end after the second",
    (page, size) => [page > 1 ? 99 : page * size, size],
    ["pages: 3 pages of 2 are not what one page of 6 is: items are left out"],
  ],
  ["a third page that is not full", (page, size) => [page * size + 2, size], []],
])("%s", async (_, server, wanted) => {
  const found = await pageFaults(operation("limit"), methodOf(server), {});
  expect(found.map(({ code, message }) => `${code}: ${message}`)).toEqual(wanted);
});

it.each<[name: string, item: (id: number, page: number) => object, wanted: readonly string[]]>([
  ["what changes in between, beside an id", (id, page) => ({ id, seen: page }), []],
  [
    "what changes in between, beside the id of something else",
    (id, page) => ({ ownerId: 1, petId: id, seen: page }),
    [],
  ],
  ["what changes in between, and has no id", (id, page) => ({ name: id, seen: page }), ["pages"]],
  ["one id for all", (id) => ({ id: 1, name: id }), []],
  ["the same id for other things", (id) => ({ id: id % 4 }), ["pages"]],
])("%s", async (_, item, wanted) => {
  const page = (input: unknown, number: number): object => {
    const { limit } = (input as { query: { limit: number } }).query;
    return Array.from({ length: limit }, (__, index) => item(number * limit + index, number));
  };
  async function* pages(input: unknown): AsyncGenerator<object> {
    for (let number = 0; number < 4; number++) yield page(input, number);
  }
  const method = Object.assign(async (input: unknown) => page(input, 0), { pages });
  const found = await pageFaults(operation("limit"), method, {});
  expect(found.map(({ code }) => code)).toEqual(wanted);
});

/** A method whose pages are given, whatever is asked for. */
function fixedPages(whole: readonly string[], pages: readonly (readonly string[])[]): PagedMethod {
  const pageOf = (names: readonly string[]): object => ({ items: names.map((name) => ({ id: name })) });
  const sizeOf = (input: unknown): number => (input as { query?: { limit?: number } }).query?.limit ?? 10;
  async function* all(input: unknown): AsyncGenerator<object> {
    if (sizeOf(input) > 2) for (const page of pages) yield pageOf(page);
    else for (let at = 0; at < whole.length; at += 2) yield pageOf(whole.slice(at, at + 2));
  }
  return Object.assign(async (input: unknown) => pageOf(whole.slice(0, sizeOf(input))), { pages: all });
}

const again = "pages: page 2 repeats an item of a page before it, where the last page had to be";
const late = "pages: page 3 repeats an item of a page before it, where the last page had to be";

it.each<[name: string, size: string, pages: readonly (readonly string[])[], wanted: readonly string[]]>([
  ["one page", "limit", [["a", "b", "c"]], []],
  ["an empty page at the end", "limit", [["a", "b", "c"], []], []],
  [
    "a last page that leads to the first one",
    "limit",
    [
      ["a", "b", "c"],
      ["a", "b", "c"],
    ],
    [again],
  ],
  ["a last page that leads into the middle", "limit", [["a", "b", "c"], ["c"]], [again]],
  ["the third page is the first one again", "limit", [["a", "b"], ["c"], ["a", "b"]], [late]],
  [
    "no size, and pages that begin again",
    "filter",
    [
      ["a", "b", "c"],
      ["a", "b", "c"],
    ],
    [again],
  ],
  ["no size, and pages that end", "filter", [["a", "b"], ["c"]], []],
])("the end of pages: %s", async (_, size, pages, wanted) => {
  const found = await pageFaults(operation(size), fixedPages(["a", "b", "c"], pages), {});
  expect(found.map(({ code, message }) => `${code}: ${message}`)).toEqual(wanted);
});

it("asks for no size that the description forbids", async () => {
  const asked = new Set<number>();
  const method = methodOf((page, size) => {
    asked.add(size);
    return [page * size, size];
  });
  await pageFaults(operation("limit"), method, {}, (_, value) => Number(value) <= 20);
  expect([...asked]).toEqual([6, 2, 20]);
  asked.clear();
  await pageFaults(operation("limit"), method, {}, (_, value) => Number(value) <= 5);
  expect([...asked]).toEqual([4, 2]);
});

it("is not tried with a method that has no pages", async () => {
  const method: PagedMethod = async () => ({ items: [{ id: 1 }, { id: 1 }] });
  expect(await pageFaults(operation("limit"), method, {})).toEqual([]);
});
