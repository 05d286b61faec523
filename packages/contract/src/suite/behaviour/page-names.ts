import { withValueAt } from "../../document/dotted-path.ts";
import { isObject, member } from "../../document/json.ts";
import type { PagingRule } from "../../document/paging-rule.ts";
import type { HandlerAnswer } from "../../mock/script/step.ts";
import type { Subject } from "../subject.ts";

/** How the pages of a provider are named. */
export interface Named {
  readonly positions: readonly unknown[];
  /** An item as it has to be for that. */
  readonly item: (item: unknown, number: number) => unknown;
  /** The answer that names the page after the one with this number, from 0, which was asked for by a URL. */
  readonly next: (body: unknown, index: number, url: string) => HandlerAnswer;
}

const asItIs = { item: (item: unknown) => item, next: (body: unknown) => ({ body }) };

/** Series of names, of which the schema of the parameter has to accept one. */
const SERIES: readonly ((number: number) => unknown)[] = [
  (number) => `next-${number}`,
  (number) => 100 + number,
  (number) => `7b0f9a3e-2f64-4d7e-9a3c-1d2e3f4a5b6${number}`,
];

/** Undefined where no value was found that the parameter takes. */
export function namedBy(subject: Subject, rule: PagingRule): Named | undefined {
  const { style, first } = rule;
  switch (style) {
    case "page":
      return { ...asItIs, positions: [0, 1, 2].map((number) => number + (first ?? 1)) };
    case "offset":
      return { ...asItIs, positions: [0, 2, 4].map((number) => number + (first ?? 0)) };
    case "cursor":
      return byCursor(rule, seriesFor(subject, rule));
    case "lastItem":
      return byLastItem(rule, seriesFor(subject, rule));
    default:
      return byUrl(rule);
  }
}

function byCursor({ next = "" }: PagingRule, series: (typeof SERIES)[number] | undefined): Named | undefined {
  if (!series) return undefined;
  const cursors = [series(1), series(2)];
  return {
    ...asItIs,
    positions: [undefined, ...cursors],
    next: (body, index) => ({ body: withValueAt(body, next, cursors[index] ?? null) }),
  };
}

function byLastItem({ id = "id" }: PagingRule, series: (typeof SERIES)[number] | undefined): Named | undefined {
  if (!series) return undefined;
  return {
    ...asItIs,
    positions: [undefined, series(1), series(3)],
    item: (item, number) => withValueAt(item, id, series(number)),
  };
}

function byUrl({ style, next = "" }: PagingRule): Named {
  return {
    ...asItIs,
    positions: [undefined, 1, 2],
    next: (body, index, url) => {
      const target = index < 2 ? pageUrl(url, index + 1) : undefined;
      if (style === "nextUrl") return { body: withUrl(body, next, target ?? null) };
      return { body, headers: target === undefined ? {} : { link: `<${target}>; rel="next"` } };
    },
  };
}

/**
 * The same URL, with as many `&` at its end as pages come before. Parameters that are not documented are refused, and an
 * empty one is none.
 */
function pageUrl(url: string, page: number): string {
  const start = url.replace(/&+$/, "");
  return `${start}${start.includes("?") ? "" : "?"}${"&".repeat(page)}`;
}

/** The page that a URL is of; undefined for one that names none. */
export function pageInUrl(url: string): number | undefined {
  return /&+$/.exec(url)?.[0].length;
}

/** The name of a property may have dots, and then it is the whole path. */
function withUrl(body: unknown, path: string, url: string | null): unknown {
  const isName = isObject(body) && (member(body, path) !== undefined || path.startsWith("@"));
  if (isName) return { ...body, [path]: url };
  return withValueAt(body, path, url);
}

function seriesFor({ operation, requests }: Subject, rule: PagingRule): (typeof SERIES)[number] | undefined {
  const parameter = operation.parameters.find(({ in: place, name }) => place === rule.in && name === rule.parameter);
  const { schema } = parameter ?? {};
  return SERIES.find((series) => schema === undefined || [1, 2, 3].every((n) => requests.accepts(schema, series(n))));
}
