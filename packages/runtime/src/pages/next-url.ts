import { valueAt } from "../response/envelope.ts";
import { named } from "./named.ts";
import type { PageStyle } from "./page-rule.ts";
import type { Answered } from "./paginate-urls.ts";
import { turnTo } from "./turn-to.ts";

/** Each page names the URL of the next one. It needs `paginateUrls`. */
export const nextUrl: PageStyle = {
  turns: /* @__PURE__ */ named(({ rule, data: answered }) => {
    const { data, url } = answered as Answered;
    return turnTo(nextUrlIn(data, rule.next), url);
  }),
};

/** The value at a dotted path, or of the property that is called so: `@odata.nextLink`. */
export function nextUrlIn(data: unknown, path = "next"): unknown {
  return Object(data)[path] ?? valueAt(data, path);
}
