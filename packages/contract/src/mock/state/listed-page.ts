import { isObject, objectOr, type UnknownObject } from "../../document/json.ts";
import type { Answer } from "../../response/judge-response.ts";
import type { Filter } from "./filters.ts";
import { pageOf } from "./pages/page.ts";
import { pagedAnswer } from "./pages/paged-answer.ts";
import type { Paging } from "./pages/paging.ts";
import type { Collection, Remembered } from "./remembered.ts";
import { withList } from "./rewritten-body.ts";

/** A request for a list of what is remembered. */
interface Listing extends Remembered {
  readonly collection: Collection;
  readonly paging: Paging;
  /** The list of the document's answer, whose place the members take. */
  readonly list: readonly unknown[];
}

/** The members that are on the page that was asked for, as the document describes them. */
export function listedPage(listing: Listing, answer: Answer): Answer {
  const { paging, list, asked, json, fits } = listing;
  const collection = chosen(listing);
  const members = [...collection].flatMap(([name, member]) => (member === undefined ? [] : [{ name, member }]));
  const page = pageOf(paging, { ...asked, json: objectOr(json) }, { total: members.length, upTo: upTo(collection) });
  const shown = members.slice(page.start, page.end);
  const whole = shown.map(({ member }) => member);
  const named = whole.map((member) => alike(member, list[0]));
  const lastName = shown.at(-1)?.name;
  for (const all of [whole, named]) {
    const listed = { ...answer, body: withList(answer.body, list, all) };
    const told = pagedAnswer(listed, { paging, page, asked, lastName, fits });
    if (fits(told)) return told;
  }
  return answer;
}

/** The members that the filters keep; what is about pages is no filter. Others have a place still, as deleted ones have. */
function chosen({ collection, paging, filters }: Listing): Collection {
  const own = filters.filter((filter) => !isAboutPages(filter, paging));
  const isKept = (member: UnknownObject): boolean => own.every(({ keeps }) => keeps(member));
  return new Map([...collection].map(([name, member]) => [name, member && isKept(member) ? member : undefined]));
}

function isAboutPages({ parameter }: Filter, { size, choosers }: Paging): boolean {
  return [size, ...choosers].some((each) => each?.name === parameter);
}

/** Members that were deleted still have a place, so that a page goes on after them. */
function upTo(collection: Collection): (name: string) => number | undefined {
  return (name) => {
    if (!collection.has(name)) return undefined;
    const entries = [...collection];
    const before = entries.slice(0, entries.findIndex(([own]) => own === name) + 1);
    return before.filter(([, member]) => member !== undefined).length;
  };
}

/** A member with what the example of a list shows of one. */
function alike(member: UnknownObject, example: unknown): UnknownObject {
  if (!isObject(example)) return member;
  return Object.fromEntries(Object.entries(member).filter(([key]) => Object.hasOwn(example, key)));
}
