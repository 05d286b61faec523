import { valueAt } from "../response/envelope.ts";
import type { PageStyle } from "./page-rule.ts";

/** Each page names the next one. */
export const cursor: PageStyle = {
  turn({ rule, data, position }) {
    const next = valueAt(data, rule.next ?? "") || undefined;
    return { next, told: next !== position };
  },
};
