import { valueAt } from "../response/envelope.ts";
import type { Page, PageStyle, Turn } from "./page-rule.ts";

/** The parameter counts pages, from 1. */
export const pageNumber: PageStyle = { first: 1, turn: (page) => counted(page, 1, 1, page.rule.pages) };

/** The parameter counts items, from 0. */
export const itemOffset: PageStyle = { first: 0, turn: (page) => counted(page, page.count, 0, page.rule.total) };

function counted({ rule, size, data, count, position }: Page, step: number, start: number, path?: string): Turn {
  const total = path && valueAt(data, path);
  const next = Number(position) + step;
  const told = typeof total === "number";
  // Comparisons with a size that is `NaN` are false.
  let ended = count < size;
  if (told) ended = next - (rule.first ?? start) >= total;
  if (ended || count === 0) return { next: undefined, told };
  return { next, told };
}
