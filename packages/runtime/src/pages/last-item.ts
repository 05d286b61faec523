import { valueAt } from "../response/envelope.ts";
import { named } from "./named.ts";
import type { PageStyle } from "./page-rule.ts";

/** The id of the last item on a page names the next one. */
export const lastItem: PageStyle = {
  turns(size) {
    let least = size;
    let isFirst = true;
    return named(({ rule, items, more }) => {
      // A server may give less than it was asked for on every page. The first one shows how much that is.
      if (isFirst) least = Math.min(size, items.length);
      isFirst = false;
      // Comparisons with a size that is `NaN` are false.
      if (items.length === 0 || (items.length < least && !more)) return {};
      const next = valueAt(items.at(-1), rule.id ?? "id") ?? undefined;
      return { next, problem: next === undefined && "lost" };
    })(size);
  },
};
