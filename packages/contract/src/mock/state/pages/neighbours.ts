import { firstOf, numberOf } from "./counts.ts";
import { cursorsAt } from "./cursors.ts";
import type { Page } from "./page.ts";
import { words } from "./words.ts";

/** What a page is called in a request for it: a number, a cursor, or a whole address. */
export type Neighbour = string | number;

/** Where the pages beside a page are. */
export interface Neighbours {
  readonly next: boolean;
  readonly previous: boolean;
}

const nexts = words(`next nextcursor nextpage nextpagetoken nexttoken nextpagecursor nextpagekey nextoffset nextmarker
  nextlink nexturl endcursor continuationtoken pagekey pagetoken cursor`);
const previouses = words(`prev previous prevcursor previouscursor prevpage previouspage prevlink previouslink prevurl
  previousurl`);

/**
 * Which neighbour a property names; undefined for none.
 *
 * @param names its own and those around it, the outermost first
 * @param parameter what is sent for a page
 */
export function neighbourNamed(names: readonly string[], parameter: string | undefined): keyof Neighbours | undefined {
  const name = names.at(-1) ?? "";
  const around = names.slice(0, -1);
  if (previouses.has(name) || around.some((each) => previouses.has(each))) return "previous";
  if (nexts.has(name) || around.includes("next")) return "next";
  return name === `next${parameter}` || name === parameter ? "next" : undefined;
}

/** What the page beside one is asked for by, in place of the parameter that has chosen this one; the likeliest first. */
export function neighbourOf(which: keyof Neighbours, page: Page, lastName: string | undefined): Neighbour[] {
  const { chooser, start, end, size = end - start } = page;
  const away = which === "next" ? 1 : -1;
  switch (chooser?.style) {
    case "page":
      return bothWays(numberOf(page, away));
    case "offset":
      return bothWays((which === "next" ? end : Math.max(0, start - size)) + firstOf(page, "offset"));
    case "cursor":
      return which === "next" ? cursorsAt(end, chooser.name, lastName) : [];
    default:
      return [];
  }
}

function bothWays(number: number): Neighbour[] {
  return [number, String(number)];
}
