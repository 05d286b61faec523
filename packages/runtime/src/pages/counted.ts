import { valueAt } from "../response/envelope.ts";
import type { PageStyle, TakePage } from "./page-rule.ts";

/** The parameter counts pages, from 1. */
export const pageNumber: PageStyle = { first: 1, turns: (size) => counted(1, "pages", size) };

/** The parameter counts items, from 0. */
export const itemOffset: PageStyle = { first: 0, turns: (size) => counted(0, "total", size) };

/** @param limit the setting that says where the number of pages or items is */
function counted(start: number, limit: "pages" | "total", size: number): TakePage {
  let before = "";
  return ({ rule, data, items, position, more: told }) => {
    const count = items.length;
    // A server may give less than it was asked for on every page. The first one shows how much that is.
    if (!before) size = Math.min(size, count);
    const path = rule[limit];
    const total = path && valueAt(data, path);
    const next = Number(position) + (start || count);
    // Comparisons with a size that is `NaN` are false.
    let ended = count < size && !told;
    if (!told && typeof total === "number") {
      told = true;
      ended = next - (rule.first ?? start) >= total;
    }
    const text = JSON.stringify(items);
    // A server that does not know the parameter gives the first page for ever.
    if (!count || (text === before && !told)) return { isOver: before };
    before = text;
    return ended ? {} : { next: () => next };
  };
}
