import type { Page, PageStyle } from "../pages/page-rule.ts";
import { valueAt } from "../response/envelope.ts";

/** A style of pages whose answers say as a bigint how much there is. */
export function bigintPages(style: PageStyle): PageStyle {
  return { ...style, turn: (page) => style.turn(counting(page)) };
}

function counting(page: Page): Page {
  const { rule, data } = page;
  const path = rule.pages ?? rule.total;
  const told = path && valueAt(data, path);
  if (typeof told !== "bigint") return page;
  const { pages, total } = rule;
  const named = { ...rule, ...(pages && { pages: "told" }), ...(total && { total: "told" }) };
  return { ...page, rule: named, data: { told: Number(told) } };
}
