import type { Drift } from "../drift.ts";
import { effectDrift } from "../model/effect-drift.ts";
import type { Findings } from "../model/findings.ts";
import type { Listed, Told } from "./listed.ts";

const totals =
  /^(total|totalcount|totalitems|totalresults|totalelements|totalrecords|totalhits|totalentries|totalrows|totalnumber|totalsize)$/;
const counts = /^(count|rowcount|itemcount|resultcount|numresults|numberofresults|recordcount)$/;
const returned = /^(returned|responsecount|numberofelements|currentitemcount|itemsonpage)$/;
const lengths = /^(pages|totalpages|pagecount|pagestotal|numpages|numberofpages|lastpage)$/;
const sizes = /^(limit|size|pagesize|perpage|itemsperpage|pagelimit|maxresults)$/;
const numbers = /^(page|pagenumber|pageno|pagenum|currentpage)$/;

/**
 * Whether what an answer says of its page is what the page is.
 *
 * @param known How many different items the same list has shown, on all its pages.
 */
export function pageNumbers(listed: Listed, known: number, findings: Findings): void {
  const { numbers: told, request } = listed;
  const size = numberIn(request.size?.value) ?? find(told, sizes)?.value;
  const page = isPage(request) ? numberIn(request.page?.value) : undefined;
  const total = find(told, totals)?.value;
  checkPage(listed, { page, size, total }, findings);
  checkTotal(listed, { size, known }, findings);
  checkLength(listed, { size, total }, findings);
  const own = find(told, numbers);
  if (own && page !== undefined && page > 0 && own.value !== page)
    findings.find(listed.isOwn, numberDrift(listed, own, `is ${own.value}, but page ${page} was asked for`));
  checkCounts(listed, { size, total }, findings);
}

interface Counted {
  readonly size: number | undefined;
  readonly known: number;
}

function checkTotal(listed: Listed, { size, known }: Counted, findings: Findings): void {
  const { items, numbers: told, request } = listed;
  const total = find(told, totals);
  if (total === undefined) return;
  const wrong = (what: string): void =>
    findings.find(listed.isOwn, numberDrift(listed, total, `is ${total.value}, but the list ${what}`));
  const least = Math.max(known, items.length);
  if (total.value < least) wrong(`has ${least} different items`);
  // Pages may be counted from 0 or from 1.
  const isFirst = request.page === undefined || request.page.value === "0";
  // A provider may allow less than was asked for, and need not say so, but hardly so few.
  const cap = Math.min(size ?? 0, find(told, sizes)?.value ?? 10, 10);
  const isWhole = isFirst && items.length < cap && request.filters.length === 0;
  // Of pages that are counted from 0, page 1 has a full one before it.
  const isOne = isPage(request) && numberIn(request.page?.value) === 1 && request.filters.length === 0;
  const isShort = isOne && items.length > 0 && items.length < cap && total.value < items.length + cap;
  if ((isWhole || isShort) && total.value > items.length) wrong(`ends after ${items.length} items`);
}

function checkLength(listed: Listed, { size, total }: Page, findings: Findings): void {
  const length = find(listed.numbers, lengths);
  if (length === undefined || total === undefined || !size) return;
  const due = Math.ceil(total / size);
  if (length.value === due || (due === 0 && length.value === 1)) return;
  const message = `is ${length.value}, but ${total} items in pages of ${size} are ${due}`;
  findings.find(listed.isOwn, numberDrift(listed, length, message));
}

interface Page {
  readonly page?: number | undefined;
  readonly size: number | undefined;
  readonly total: number | undefined;
}

function checkPage(listed: Listed, { page, size, total }: Page, findings: Findings): void {
  const { items, step, request } = listed;
  if (page !== undefined && size && total !== undefined && items.length > 0 && (page - 1) * size >= total && page > 1) {
    const message = `page ${page} has ${items.length} items, but all ${total} are on pages before it`;
    findings.find(listed.isOwn, effectDrift(step, step.operation, { place: "response/body", code: "pages", message }));
  }
  const asked = numberIn(request.size?.value);
  if (asked !== undefined && asked > 0 && items.length > asked) {
    const message = `a page has ${items.length} items, but ${asked} were asked for`;
    findings.find(
      listed.isOwn,
      effectDrift(step, step.operation, { place: "response/body", code: "page-size", message }),
    );
  }
}

function checkCounts(listed: Listed, { size, total }: Page, findings: Findings): void {
  const { items, numbers: told, request } = listed;
  const asked = numberIn(request.size?.value);
  const echo = find(told, sizes);
  // A provider may allow less than was asked for, but not because there is less.
  if (
    echo &&
    asked !== undefined &&
    echo.value !== asked &&
    echo.value === Math.max(1, items.length) &&
    total === items.length
  )
    findings.find(listed.isOwn, numberDrift(listed, echo, `is the number of items, but ${asked} were asked for`));
  const count = find(told, returned) ?? (total === undefined ? undefined : find(told, counts));
  if (count === undefined || count.value === items.length || size === 0) return;
  const message = `is ${count.value}, but the page has ${items.length} items`;
  const found = numberDrift(listed, count, message);
  findings.find(listed.isOwn && count === find(told, returned), found);
}

function isPage({ page }: Listed["request"]): boolean {
  return /page|^p$/i.test(page?.name ?? "");
}

function find(told: Listed["numbers"], names: RegExp): Told | undefined {
  return [...told].find(([name]) => names.test(name))?.[1];
}

function numberIn(value: unknown): number | undefined {
  const number = Number(value);
  return value !== undefined && value !== "" && Number.isInteger(number) ? number : undefined;
}

function numberDrift({ step }: Listed, { place }: Told, message: string): Drift {
  return effectDrift(step, step.operation, { place, code: "page-numbers", message });
}
