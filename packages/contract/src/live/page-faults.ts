import { isDeepStrictEqual } from "node:util";
import { listIn } from "../document/member-value.ts";
import type { Operation, Parameter } from "../document/operation.ts";
import type { Drift } from "./drift.ts";
import { type Input, withValue } from "./live-input.ts";

/** The part of a method that goes from page to page. */
export interface PagedMethod {
  (input: unknown): Promise<unknown>;
  pages?(input: unknown): AsyncIterable<unknown>;
}

/** Items on a page that is asked for. Two pages of it are compared with one of twice the size. */
const SIZE = 2;

const sizeNames = /^(limit|size|count|take|top|(page|per|max)[-_]?(size|page|results|items|limit|count))$/i;

/** The parameter that says how many items a page has. */
export function sizeParameter({ parameters }: Operation): Parameter | undefined {
  return parameters.find(({ in: place, name }) => place === "query" && sizeNames.test(name));
}

/**
 * Whether an operation's pages follow each other: nothing twice, nothing left out, no more on a page than was asked for.
 *
 * @throws what the client throws
 */
export async function pageFaults(operation: Operation, method: PagedMethod, input: Input): Promise<Drift[]> {
  const size = sizeParameter(operation);
  if (method.pages === undefined || size === undefined) return [];
  const whole = listIn(await method(withValue(input, size, SIZE * 2)));
  const pages: (readonly unknown[])[] = [];
  for await (const page of method.pages(withValue(input, size, SIZE))) {
    pages.push(listIn(page));
    if (pages.length === 2) break;
  }
  const fault = faultOf(whole, pages);
  if (fault === undefined) return [];
  const request = `${operation.method.toUpperCase()} ${operation.path}`;
  return [{ operation: operation.id, request, status: 200, place: "response/body", ...fault }];
}

function faultOf(
  whole: readonly unknown[],
  pages: readonly (readonly unknown[])[],
): Pick<Drift, "code" | "message"> | undefined {
  const [first = [], second = []] = pages;
  const crowded = pages.find((page) => page.length > SIZE);
  if (crowded !== undefined)
    return { code: "page-size", message: `a page has ${crowded.length} items, asked were ${SIZE}` };
  const twice = second.some((item) => first.some((other) => isDeepStrictEqual(item, other)));
  if (twice) return { code: "pages", message: "the second page repeats an item of the first" };
  const expected = whole.slice(0, SIZE * 2);
  if (isDeepStrictEqual([...first, ...second], expected)) return undefined;
  return { code: "pages", message: `two pages of ${SIZE} are not what one page of ${SIZE * 2} is: items are left out` };
}
