import { valueAt } from "../response/envelope.ts";
import type { PageStyle } from "./page-rule.ts";

/** A style whose pages say whether there are more. Where one does not say it, the style decides alone. */
export function whileMore(style: PageStyle): PageStyle {
  return {
    ...style,
    turns(size) {
      const turn = style.turns(size);
      let isFirst = true;
      return (page) => {
        const { rule, data, items } = page;
        const flag = (path?: string): unknown => path && valueAt(data, path);
        const more = flag(rule.more);
        const last = flag(rule.last);
        const isOver = !isFirst && items.length === 0;
        isFirst = false;
        if (more === false || last === true) return { isOver };
        return turn({ ...page, more: more === true || last === false });
      };
    },
  };
}
