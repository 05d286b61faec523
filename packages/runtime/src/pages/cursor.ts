import { valueAt } from "../response/envelope.ts";
import { named } from "./named.ts";
import type { PageStyle } from "./page-rule.ts";

/** Each page names the next one. */
export const cursor: PageStyle = {
  turns: /* @__PURE__ */ named(({ rule, data }) => ({ next: valueAt(data, rule.next ?? "") || undefined })),
};
