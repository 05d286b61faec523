import { isObject } from "../../document/json.ts";
import type { Step } from "./step.ts";

/** A part of a request that says which part of a list is asked for. */
export interface Choice {
  readonly name: string;
  readonly value: unknown;
}

/** What a request for a list asks for. */
export interface ListRequest {
  /** How many items at most. */
  readonly size: Choice | undefined;
  /** Which page, or what comes before it. */
  readonly page: Choice | undefined;
  readonly orders: readonly Choice[];
  readonly filters: readonly Choice[];
}

const sizes =
  /^(limit|size|count|take|top|rows|first|(page|per|max)[-_]?(size|page|results|items|limit|count)|items[-_]?per[-_]?page)$/i;
const pages =
  /^(p|page([-_]?(number|no|num|index|token|key|cursor))?|current[-_]?page|offset|skip|start|cursor|after|next[-_]?(token|cursor|page[-_]?token)|continuation([-_]?token)?|marker)$/i;
const orders =
  /^(sort|order)([-_]?(by|order|dir|direction|field))?$|^(direction|dir|reverse|reversed|asc|ascending|desc|descending)$/i;

export function isSizeName(name: string): boolean {
  return sizes.test(name);
}

export function isPageName(name: string): boolean {
  return pages.test(name);
}

export function isOrderName(name: string): boolean {
  return orders.test(name);
}

export function listRequest({ query, sent }: Step): ListRequest {
  const inBody = isObject(sent) ? Object.entries(sent).map(([name, value]) => ({ name, value })) : [];
  const all = [...query.map(({ name, value }) => ({ name, value })), ...inBody].filter(({ value }) => isSaid(value));
  const size = all.find(({ name }) => isSizeName(name));
  const page = all.find(({ name }) => isPageName(name));
  const rest = all.filter((each) => each !== size && each !== page);
  return {
    size,
    page,
    orders: rest.filter(({ name }) => isOrderName(name)),
    filters: rest.filter(({ name }) => !isOrderName(name)),
  };
}

/** Nothing, and an object of nothing, choose nothing. */
function isSaid(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return false;
  return !isObject(value) || Object.keys(value).length > 0;
}

/** Lists that ask for the same, but for the page and its size. */
export function sameList(step: Step): string {
  const { orders: order, filters } = listRequest(step);
  return JSON.stringify([step.operation.id, step.path, order, filters]);
}
