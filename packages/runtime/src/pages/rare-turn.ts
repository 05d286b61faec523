import { PageError } from "../errors/page-error.ts";
import { type Named, type PageProblem, WORDS } from "./page-problem.ts";
import type { Page, Turn } from "./page-rule.ts";

/** Empty pages in a row after which nobody waits for more. */
const MOST_EMPTY = 100;

/**
 * What comes after a page that is empty, or that names a page that was read, or none that can be asked for.
 * @param before the page before it
 * @param again whether the next page was read
 * @param empty how many pages in a row are empty, this one included
 */
export function rareTurn(
  { next, problem }: Named,
  page: Page,
  before: Page | undefined,
  again: boolean,
  empty: number,
): Turn {
  // Where an empty page names itself, there is nothing more now.
  if (!problem && (next === undefined || (again && empty))) return { isOver: before && empty };
  const why = problem || (again && "again") || (empty >= MOST_EMPTY && "empty");
  if (!why) return { next: () => next };
  const isOver = again && JSON.stringify(before?.items) === JSON.stringify(page.items);
  return { isOver, next: () => fail(page, why) };
}

function fail({ operation: { descriptor, operationId } }: Page, problem: PageProblem): never {
  const place = { operation: operationId, route: `${descriptor.method} ${descriptor.path}` };
  throw new PageError(place, `was not read to the end: ${WORDS[problem]}`);
}
