import { isDeepStrictEqual } from "node:util";
import { byId } from "../document/items-by-id.ts";
import { listIn } from "../document/member-value.ts";
import type { Operation, Parameter } from "../document/operation.ts";
import type { Drift } from "./drift.ts";
import { type Input, withValue } from "./live-input.ts";

/** The part of a method that goes from page to page. */
export interface PagedMethod {
  (input: unknown): Promise<unknown>;
  pages?(input: unknown): AsyncIterable<unknown>;
}

/** Items on a page that is asked for, and how many pages are compared with one that is as long as all of them. */
const SIZE = 2;
const PAGES = 3;

/** Sizes with which the last page is soon reached. */
const large = [100, 50, 20, 10];

const sizeNames = /^(limit|size|count|take|top|(page|per|max)[-_]?(size|page|results|items|limit|count))$/i;

/** The parameter that says how many items a page has. */
export function sizeParameter({ parameters }: Operation): Parameter | undefined {
  return parameters.find(({ in: place, name }) => place === "query" && sizeNames.test(name));
}

/** Whether a parameter may have a value. */
export type Accepts = (parameter: Parameter, value: unknown) => boolean;

/**
 * Whether an operation's pages follow each other: nothing twice, nothing left out, no more on a page than was asked for.
 * What is on them may change in between, so that things are compared by their ids where they have some.
 *
 * @throws what the client throws
 */
export async function pageFaults(
  operation: Operation,
  method: PagedMethod,
  input: Input,
  accepts: Accepts = () => true,
): Promise<Drift[]> {
  const size = sizeParameter(operation);
  if (method.pages === undefined) return [];
  if (size === undefined) return driftsOf(operation, endFault(await firstPages(method, input, PAGES)));
  const count = accepts(size, SIZE * PAGES) ? PAGES : PAGES - 1;
  const whole = listIn(await method(withValue(input, size, SIZE * count)));
  const pages = await firstPages(method, withValue(input, size, SIZE), count);
  const most = large.find((each) => accepts(size, each));
  const ends = most === undefined ? [] : await firstPages(method, withValue(input, size, most), PAGES);
  return driftsOf(operation, faultOf(whole, pages, count) ?? endFault(ends));
}

function driftsOf(operation: Operation, fault: Fault | undefined): Drift[] {
  if (fault === undefined) return [];
  const request = `${operation.method.toUpperCase()} ${operation.path}`;
  const { id, pointer } = operation;
  return [{ operation: id, request, status: 200, place: "response/body", pointer, ...fault }];
}

async function firstPages(method: PagedMethod, input: Input, count: number): Promise<(readonly unknown[])[]> {
  const pages: (readonly unknown[])[] = [];
  for await (const page of method.pages?.(input) ?? []) {
    pages.push(listIn(page));
    if (pages.length === count) break;
  }
  return pages;
}

type Fault = Pick<Drift, "code" | "message">;

function faultOf(whole: readonly unknown[], pages: readonly (readonly unknown[])[], count: number): Fault | undefined {
  const crowded = pages.find((page) => page.length > SIZE);
  if (crowded !== undefined)
    return { code: "page-size", message: `a page has ${crowded.length} items, but ${SIZE} were asked for` };
  const [expected = [], ...named] = byId([whole.slice(0, SIZE * count), ...pages]);
  const repeating = named.findIndex((page, index) => page.some((id) => isAmong(id, named.slice(0, index).flat())));
  if (repeating > 0) return { code: "pages", message: `page ${repeating + 1} repeats an item of a page before it` };
  if (isDeepStrictEqual(named.flat(), expected)) return undefined;
  const all = `${count} pages of ${SIZE}`;
  return {
    code: "pages",
    message: `${all} are not what one page of ${SIZE * count} is: ${howOther(named.flat(), expected)}`,
  };
}

/** Whether pages begin again after the last one, so that a client never comes to an end. */
function endFault(pages: readonly (readonly unknown[])[]): Fault | undefined {
  const named = byId(pages);
  const again = named.findIndex((page, index) => page.some((id) => isAmong(id, named.slice(0, index).flat())));
  if (again < 1) return undefined;
  return {
    code: "pages",
    message: `page ${again + 1} repeats an item of a page before it, where the last page had to be`,
  };
}

function howOther(items: readonly unknown[], expected: readonly unknown[]): string {
  if (expected.some((id) => !isAmong(id, items))) return "items are left out";
  if (items.length > expected.length) return "there are more items";
  return "items are in another order";
}

function isAmong(id: unknown, all: readonly unknown[]): boolean {
  return all.some((other) => isDeepStrictEqual(id, other));
}
