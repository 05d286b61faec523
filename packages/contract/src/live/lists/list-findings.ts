import { grouped } from "../grouped.ts";
import type { Findings } from "../model/findings.ts";
import type { Step } from "../model/step.ts";
import { filterDoubts, lastDoubts } from "./filters.ts";
import { listDoubts } from "./list-doubts.ts";
import { type Listed, listsIn } from "./listed.ts";
import { orderDoubts } from "./orders.ts";
import { overlaps } from "./overlaps.ts";
import { pageNumbers } from "./page-numbers.ts";

/**
 * What lists say that cannot be, whatever is in them: pages, numbers of items, filters and orders.
 *
 * @param own Requests that were answered with something that the run has made.
 */
export function listFindings(steps: readonly Step[], own: ReadonlySet<Step>, findings: Findings): void {
  const lists = listsIn(steps, own);
  for (const alike of grouped(lists, ({ same }) => same).values()) {
    const known = distinctItems(alike);
    for (const listed of alike) pageNumbers(listed, known, findings);
    overlaps(alike, findings);
  }
  for (const listed of lists) {
    filterDoubts(listed, findings);
    orderDoubts(listed, findings);
    const whole = lists.find(({ near, request }) => near === listed.near && request.filters.length === 0);
    lastDoubts(listed, whole, findings);
  }
  findings.doubt(...listDoubts(steps));
}

/** How many different items the same list has shown, as far as nothing was written in between. */
function distinctItems(lists: readonly Listed[]): number {
  return new Set(lists.flatMap(({ items }) => items).map((item) => JSON.stringify(item))).size;
}
