import { valueAt } from "../response/envelope.ts";
import type { Page, PageStyle, Turn } from "./page-rule.ts";

/** The parameter counts pages, from 1. */
export const pageNumber: PageStyle = { first: 1, turn: (page) => counted(page, 1, 1, page.rule.pages) };

/** The parameter counts items, from 0. */
export const itemOffset: PageStyle = { first: 0, turn: (page) => counted(page, page.count, 0, page.rule.total) };

function counted({ rule, size, data, count, place }: Page, step: number, start: number, path?: string): Turn {
  const last = path && valueAt(data, path);
  const told = typeof last === "number";
  const next = Number(place) + step;
  const ended = count === 0 || (told ? next - (rule.first ?? start) >= last : size && count < size);
  return { next: ended ? undefined : next, told };
}
