import { isObject } from "../../../document/json.ts";
import { comparable } from "../../../document/member-names.ts";
import type { Operation, Parameter } from "../../../document/operation.ts";
import type { PagingRule } from "../../../document/paging-rule.ts";
import type { SchemaSet } from "../../../schema/schema-set.ts";
import { words } from "./words.ts";

/** What chooses a page: its number, how many items come before it, or what the one before it has named. */
export interface Chooser {
  readonly name: string;
  readonly in: "query" | "body";
  readonly style: "page" | "offset" | "cursor" | "before";
  /** Number of the first page or item. */
  readonly first: number;
  readonly accepts: (value: unknown) => boolean;
}

/** How an operation that lists pages: as somebody has said, or else as the names of its parameters say. */
export interface Paging {
  readonly rule: PagingRule | undefined;
  /** The likeliest first. */
  readonly choosers: readonly Chooser[];
  readonly size: { readonly name: string; readonly in: "query" | "body" } | undefined;
  /** How many items a page has if the request does not say; undefined for all. */
  readonly usual: number | undefined;
}

const sizes = words(`limit size pagesize perpage pagelimit maxresults maxitems maxpagesize maxkeys top take count rows
  itemsperpage resultsperpage numresults first`);
const numbers = words("page pagenumber pageno pagenum pageindex currentpage p");
const offsets = words("offset skip pageoffset start startindex startat from");
const cursors =
  words(`cursor pagecursor nextcursor startcursor after afterid pageafter startingafter startafter pagetoken
  nextpagetoken nexttoken continuationtoken continuation marker pagekey nextpagekey page token`);
const ends = words("before beforeid endingbefore endbefore pagebefore");

export function pagingOf(requests: SchemaSet, operation: Operation, rule: PagingRule | undefined): Paging {
  const query = operation.parameters.filter(({ in: place }) => place === "query");
  const takes = (parameter: Parameter, value: unknown): boolean =>
    parameter.schema === undefined || requests.accepts(parameter.schema, value);
  const numeric = query.filter((parameter) => [2, 20].some((value) => takes(parameter, value)));
  const called = (among: readonly Parameter[], names: ReadonlySet<string>): Parameter[] =>
    among.filter(({ name }) => names.has(comparable(name)));
  const chooser =
    (style: Chooser["style"]) =>
    (parameter: Parameter): Chooser => {
      const { name, schema } = parameter;
      const first = firstOf(style, keywordsOf(requests, schema));
      return { name, in: "query", style, first, accepts: (value) => takes(parameter, value) };
    };
  const [size] = called(numeric, sizes);
  return {
    rule,
    choosers: [
      ...(rule ? chooserOf(rule, query, takes) : []),
      ...called(numeric, numbers).map(chooser("page")),
      ...called(query, cursors).map(chooser("cursor")),
      ...called(numeric, offsets).map(chooser("offset")),
      ...called(query, ends).map(chooser("before")),
    ],
    size:
      rule?.size === undefined ? size && { name: size.name, in: "query" } : { name: rule.size, in: rule.in ?? "query" },
    usual: usualSize(requests, query, rule?.size ?? size?.name),
  };
}

/** None where each page has a URL: the names of the parameters say what a URL has. */
function chooserOf(
  { parameter: name, style: named, in: place = "query", first }: PagingRule,
  query: readonly Parameter[],
  takes: (parameter: Parameter, value: unknown) => boolean,
): Chooser[] {
  if (name === undefined) return [];
  const style = named === "page" || named === "offset" ? named : "cursor";
  const parameter = query.find((each) => place === "query" && each.name === name);
  const accepts = (value: unknown): boolean => parameter === undefined || takes(parameter, value);
  return [{ name, in: place, style, first: first ?? firstOf(style, {}), accepts }];
}

interface Keywords {
  readonly default?: unknown;
  readonly minimum?: unknown;
}

function keywordsOf(requests: SchemaSet, schema: string | undefined): Keywords {
  const value = schema === undefined ? undefined : requests.resolved(schema).value;
  return isObject(value) ? value : {};
}

/** Pages are counted from 1 and items from 0, if the description does not say otherwise. */
function firstOf(style: Chooser["style"], { default: own, minimum }: Keywords): number {
  const said = [own, minimum].find((value) => value === 0 || value === 1);
  return typeof said === "number" ? said : Number(style === "page");
}

function usualSize(requests: SchemaSet, query: readonly Parameter[], name: string | undefined): number | undefined {
  const parameter = query.find((each) => each.name === name);
  const { default: usual } = keywordsOf(requests, parameter?.schema);
  return typeof usual === "number" ? usual : undefined;
}
