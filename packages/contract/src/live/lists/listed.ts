import { isObject } from "../../document/json.ts";
import { comparable } from "../../document/member-names.ts";
import { type ListRequest, listRequest, sameList } from "../model/list-request.ts";
import { isReading, isSuccess, type Step } from "../model/step.ts";

/** A list that was answered. */
export interface Listed {
  readonly step: Step;
  /** Whether it shows something that the run has made: what others do not change, and what no example is. */
  readonly isOwn: boolean;
  readonly request: ListRequest;
  /** Lists that ask for the same, but for the page and its size, and have nothing written between them. */
  readonly same: string;
  /** Lists at the same path, whatever is asked for, and nothing written between them. */
  readonly near: string;
  readonly items: readonly unknown[];
  /** Numbers beside the list, by the names as `comparable` writes them. */
  readonly numbers: ReadonlyMap<string, Told>;
}

/** A number of an answer, and where it stands. */
export interface Told {
  readonly place: string;
  readonly value: number;
}

/** Lists among the steps of a run, each with one list of objects, and so many writes before it. */
export function listsIn(steps: readonly Step[], own: ReadonlySet<Step>): Listed[] {
  let writes = 0;
  return steps.flatMap((step) => {
    if (!isSuccess(step)) return [];
    if (!isReading(step)) {
      writes++;
      return [];
    }
    const all = listsAt(step.answer, []);
    const full = all.filter(({ items }) => items.length > 0);
    const lists = full.length > 0 ? full : all;
    const [found] = lists;
    // Of several lists, nobody knows which one is asked for.
    if (found === undefined || lists.length > 1) return [];
    const numbers = new Map(numbersAt(step.answer, []).map((told) => [told.name, told]));
    const same = `${writes} ${sameList(step)}`;
    const near = `${writes} ${step.operation.id} ${step.path}`;
    return [{ step, isOwn: own.has(step), request: listRequest(step), same, near, items: found.items, numbers }];
  });
}

interface Found {
  readonly items: readonly unknown[];
}

function listsAt(value: unknown, path: readonly string[]): Found[] {
  if (Array.isArray(value)) return value.every(isObject) ? [{ items: value }] : [];
  if (!isObject(value) || path.length > 1) return [];
  return Object.entries(value).flatMap(([name, part]) => listsAt(part, [...path, name]));
}

const aboutPages = /^_?(page|pages|paging|pagination|meta|metadata|cursor|links)$/i;

function holdsList(value: object): boolean {
  return Object.values(value).some((part) => Array.isArray(part));
}

function numbersAt(value: unknown, path: readonly string[]): (Told & { readonly name: string })[] {
  if (typeof value === "number")
    return [{ name: comparable(path.at(-1) ?? ""), place: ["response", "body", ...path].join("/"), value }];
  if (!isObject(value) || path.length > 1) return [];
  const parts = Object.entries(value).filter(
    ([name, part]) => !isObject(part) || aboutPages.test(name) || holdsList(part),
  );
  return parts.flatMap(([name, part]) => numbersAt(part, [...path, name]));
}
