import type { PageSettings, PageStyleName } from "../settings/settings.ts";
import type { Paged, PageProblem } from "./page-problem.ts";

type Key = keyof PageSettings;
type Styles = readonly PageStyleName[];

const BY_PARAMETER: Styles = ["page", "offset", "cursor", "lastItem"];
const BY_URL: Styles = ["nextUrl", "link"];

/** The styles that a setting is for. A setting that is not here is for all of them. */
const STYLES: { readonly [key in Key]?: Styles } = {
  in: BY_PARAMETER,
  parameter: BY_PARAMETER,
  next: ["cursor", "nextUrl"],
  id: ["lastItem"],
  pages: ["page"],
  more: [...BY_PARAMETER, "nextUrl"],
  last: [...BY_PARAMETER, "nextUrl"],
  first: ["page", "offset"],
};

/** What a style cannot do without, and an example of it. */
const NEEDED: { readonly [key in Key]?: { readonly styles: Styles; readonly example: string } } = {
  in: { styles: BY_PARAMETER, example: "query, or body" },
  parameter: { styles: BY_PARAMETER, example: "<name of the parameter that chooses the page>" },
  next: { styles: ["cursor", "nextUrl"], example: "<path in the answer>" },
};

/** The settings that tell a client how to page. The others tell people. */
const USED: { readonly [key in Key]?: Styles } = {
  size: ["page", "offset", "lastItem"],
  total: ["offset"],
};

/** Whether each page has a URL of its own that is followed. */
export function isPagedByUrl({ style }: PageSettings): boolean {
  return BY_URL.includes(style);
}

/** The settings of the pages that a client needs. */
export function usedSettings(rule: PageSettings): PageSettings {
  const entries = Object.entries(rule).filter(([key]) => USED[key as Key]?.includes(rule.style) ?? true);
  return Object.fromEntries(entries) as unknown as PageSettings;
}

/** Settings that a style does not have, or cannot do without. */
export function checkKeys({ id, method }: Paged, rule: PageSettings): PageProblem[] {
  const problems = [...foreign(id, rule), ...lacking(id, rule)];
  if (isPagedByUrl(rule) && method !== "get") {
    const message = `the pages of ${id} have URLs, and its method is ${method.toUpperCase()}`;
    problems.push({ key: "style", message, hint: "A URL is followed with GET alone. Remove the pagination." });
  }
  return problems;
}

function foreign(id: string, rule: PageSettings): PageProblem[] {
  return (Object.keys(STYLES) as Key[])
    .filter((key) => rule[key] !== undefined && !STYLES[key]?.includes(rule.style))
    .map((key) => {
      const message = `"${key}" means nothing for the pages of ${id}, whose style is ${rule.style}`;
      return { key, message, hint: `It is for ${STYLES[key]?.join(", ")}.` };
    });
}

function lacking(id: string, rule: PageSettings): PageProblem[] {
  return (Object.keys(NEEDED) as Key[])
    .filter((key) => rule[key] === undefined && NEEDED[key]?.styles.includes(rule.style))
    .map((key) => {
      const message = `the pages of ${id}, whose style is ${rule.style}, need "${key}"`;
      return { key: "style", message, hint: `Add it: ${key}: ${NEEDED[key]?.example}` };
    });
}
