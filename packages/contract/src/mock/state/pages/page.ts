import type { UnknownObject } from "../../../document/json.ts";
import { countBehind } from "./cursors.ts";
import type { Chooser, Paging } from "./paging.ts";

/** What a request says of the page that it wants. */
export interface Sent {
  readonly query: Readonly<Record<string, string | string[]>>;
  readonly json: UnknownObject;
}

/** A part of a list, from the item with the number `start` to the one before `end`. */
export interface Page {
  readonly start: number;
  readonly end: number;
  /** Of the whole list. */
  readonly total: number;
  /** How many items it has at most; undefined for all. */
  readonly size: number | undefined;
  /** What chose it, or would choose the next one. */
  readonly chooser: Chooser | undefined;
}

/** A list, of which each item has a name. */
export interface Listed {
  readonly total: number;
  /** How many items stand before one, with itself; undefined for a name that none has. */
  readonly upTo: (name: string) => number | undefined;
}

/** The page that is asked for. A page after the last one is empty. */
export function pageOf({ choosers, size, usual }: Paging, sent: Sent, { total, upTo }: Listed): Page {
  const asked = size && countIn(valueIn(size, sent));
  const length = asked ?? usual;
  const chooser = choosers.find((each) => valueIn(each, sent) !== undefined) ?? choosers[0];
  const whole = { total, size: length, chooser };
  const value = chooser && valueIn(chooser, sent);
  if (chooser === undefined || value === undefined) return { ...whole, ...between(0, length, total) };
  if (chooser.style === "before") {
    const end = Math.max(0, (upTo(value) ?? total + 1) - 1);
    return { ...whole, start: Math.max(0, end - (length ?? end)), end };
  }
  return { ...whole, ...between(startOf(chooser, value, length ?? total, upTo), length, total) };
}

function startOf({ style, first, name }: Chooser, value: string, size: number, upTo: Listed["upTo"]): number {
  if (style === "cursor") return countBehind(value, name, upTo) ?? 0;
  const skipped = Math.max(0, (countIn(value) ?? first) - first);
  return style === "page" ? skipped * size : skipped;
}

function between(start: number, size: number | undefined, total: number): Pick<Page, "start" | "end"> {
  const from = Math.min(start, total);
  return { start: from, end: Math.min(total, from + (size ?? total)) };
}

function valueIn({ name, in: place }: { name: string; in: "query" | "body" }, { query, json }: Sent) {
  const value = place === "query" ? query[name] : json[name];
  const one = Array.isArray(value) ? value[0] : value;
  if (one === undefined || one === null || one === "") return undefined;
  return String(one);
}

function countIn(text: string | undefined): number | undefined {
  const count = Number(text);
  return text !== undefined && Number.isInteger(count) && count >= 0 ? count : undefined;
}
