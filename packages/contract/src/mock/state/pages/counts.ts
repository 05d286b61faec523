import type { Page } from "./page.ts";
import { words } from "./words.ts";

const totals =
  words(`total totalcount totalitems totalresults totalelements totalrecords totalhits totalentries totalrows
  totalnumber totalsize`);
// How many there are on this page, where something else in the answer says how many there are in all.
const counts = words("count rowcount itemcount resultcount numresults numberofresults recordcount");
const returned = words("returned responsecount numberofelements currentitemcount itemsonpage");
const lengths = words("pages totalpages pagecount pagestotal numpages numberofpages lastpage");
const numbers = words("page pagenumber pageno pagenum pageindex currentpage");
const sizes = words("limit size pagesize perpage itemsperpage pagelimit maxresults");
const offsets = words("offset skip start startindex startat");
const more = words("hasmore hasnext hasnextpage more morepages nextpageexists");
const less = words("hasprevious hasprev hasprevpage haspreviouspage");
const last = words("last islast islastpage lastpage");
const first = words("first isfirst isfirstpage firstpage");

/** Whether a name says how many items there are on all pages. */
export function saysTotal(name: string): boolean {
  return totals.has(name);
}

/** What a flag says of a page; undefined if its name says nothing about pages. */
export function flagOf(name: string, { start, end, total }: Page): boolean | undefined {
  if (more.has(name)) return end < total;
  if (last.has(name)) return end >= total;
  if (less.has(name)) return start > 0;
  if (first.has(name)) return start === 0;
  return undefined;
}

/**
 * What a number says of a page; undefined if its name says nothing about pages.
 *
 * @param hasTotal whether something else says how many items there are in all
 */
export function countOf(name: string, page: Page, hasTotal: boolean): number | undefined {
  const { start, end, total, size } = page;
  const own = end - start;
  if (totals.has(name)) return total;
  if (counts.has(name)) return hasTotal ? own : total;
  if (returned.has(name)) return own;
  if (lengths.has(name)) return pagesOf(page);
  if (sizes.has(name)) return size;
  if (offsets.has(name)) return start + firstOf(page, "offset");
  if (numbers.has(name)) return numberOf(page);
  return undefined;
}

/** How many pages there are. A list without items has none. */
export function pagesOf({ total, size }: Page): number {
  return Math.ceil(total / Math.max(1, size ?? total));
}

/** The number of the page, or of another one as many pages away. */
export function numberOf(page: Page, away = 0): number {
  const { start, size, total } = page;
  const first = page.chooser?.style === "page" ? page.chooser.first : 1;
  return Math.floor(start / Math.max(1, size ?? total)) + first + away;
}

export function firstOf({ chooser }: Page, style: string): number {
  return chooser?.style === style ? chooser.first : 0;
}
