import { named } from "./named.ts";
import type { PageStyle } from "./page-rule.ts";
import type { Answered } from "./paginate-urls.ts";
import { turnTo } from "./turn-to.ts";

/** The header `Link` of each page names the URL of the next one, as in RFC 8288. It needs `paginateUrls`. */
export const linkHeader: PageStyle = {
  turns: /* @__PURE__ */ named(({ data }) => {
    const { headers, url } = data as Answered;
    return turnTo(nextLink(headers?.get("link") ?? ""), url);
  }),
};

/** `<url>; name=value; name="value"`. Commas may stand in a URL and in quotes. */
const LINK = /<([^<>]*)>((?:\s*;\s*[^\s=;,"]+(?:\s*=\s*(?:"(?:[^"\\]|\\.)*"|[^\s;,"]*))?)*)/g;
const PARAMETER = /;\s*([^\s=;,"]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*))/g;

/** The target of the first link with the relation `next`. */
export function nextLink(header: string): string | undefined {
  for (const [, target = "", text = ""] of header.matchAll(LINK)) {
    const parameters = [...text.matchAll(PARAMETER)].map(([, name = "", quoted, bare = ""]) => ({
      name: name.toLowerCase(),
      value: quoted ?? bare,
    }));
    // Only the first relation counts, and a link with an anchor is about something else than this page.
    const relation = parameters.find(({ name }) => name === "rel")?.value ?? "";
    const isAboutThis = !parameters.some(({ name }) => name === "anchor");
    if (isAboutThis && relation.toLowerCase().split(/\s+/).includes("next")) return target;
  }
  return undefined;
}
