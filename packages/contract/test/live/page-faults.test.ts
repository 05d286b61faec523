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
    ["pages: the second page repeats an item of the first"],
  ],
  [
    "a page that begins one item too early",
    (page, size) => [page * (size - 1), size],
    ["pages: the second page repeats an item of the first"],
  ],
  [
    "a page that begins one item too late",
    (page, size) => [page * (size + 1), size],
    ["pages: two pages of 2 are not what one page of 4 is: items are left out"],
  ],
  [
    "a page with one item too many",
    (page, size) => [page * size, size + 1],
    ["page-size: a page has 3 items, asked were 2"],
  ],
])("%s", async (_, server, wanted) => {
  const found = await pageFaults(operation("limit"), methodOf(server), {});
  expect(found.map(({ code, message }) => `${code}: ${message}`)).toEqual(wanted);
});

it("is not tried where nothing says how many items a page has", async () => {
  expect(
    await pageFaults(
      operation("filter"),
      methodOf(() => [0, 9]),
      {},
    ),
  ).toEqual([]);
});
