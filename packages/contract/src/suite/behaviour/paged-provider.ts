import { valueAtPath, withValueAt } from "../../document/dotted-path.ts";
import { isObject } from "../../document/json.ts";
import type { PagingRule } from "../../document/paging-rule.ts";
import type { Subject } from "../subject.ts";
import { successOf } from "./success-of.ts";

/** Pairs of cursors, of which the schema of the parameter has to accept one. */
const CURSORS: readonly (readonly [unknown, unknown])[] = [
  ["next-1", "next-2"],
  [101, 102],
  ["7b0f9a3e-2f64-4d7e-9a3c-1d2e3f4a5b61", "7b0f9a3e-2f64-4d7e-9a3c-1d2e3f4a5b62"],
];

/** A provider with five items on three pages, in the form of a documented answer. */
export class PagedProvider {
  static readonly size = 2;
  readonly status: number;
  readonly all: readonly unknown[];
  /** What each of the three pages is asked for by; the first may be left out. */
  readonly positions: readonly unknown[];
  readonly #rule: PagingRule;
  readonly #body: unknown;
  readonly #cursors: readonly unknown[];

  private constructor(rule: PagingRule, status: number, body: unknown, cursors: readonly unknown[]) {
    const [item] = valueAtPath(body, rule.items) as readonly unknown[];
    this.#rule = rule;
    this.#body = body;
    this.#cursors = cursors;
    this.status = status;
    this.all = [0, 1, 2, 3, 4].map((number) => told(item, number));
    this.positions = this.#positions();
  }

  /** A text says why none can be made. */
  static of(subject: Subject, rule: PagingRule): PagedProvider | string {
    const success = successOf(subject);
    if (success === undefined) return "no JSON answer is documented";
    const items = valueAtPath(success.value, rule.items);
    if (!Array.isArray(items) || items.length === 0) return `the documented answer has no items at "${rule.items}"`;
    const paths = [rule.next, rule.pages, rule.total].filter((path) => path !== undefined);
    const unknown = paths.find((path) => valueAtPath(success.value, path) === undefined);
    if (unknown !== undefined) return `the documented answer has nothing at "${unknown}"`;
    const cursors = cursorsFor(subject, rule);
    if (rule.style === "cursor" && cursors === undefined) return `no value was found that ${rule.parameter} takes`;
    return new PagedProvider(rule, success.status, success.value, cursors ?? []);
  }

  /** The page with this number, from 0; empty after the last one. */
  page(index: number): unknown {
    const { items, next, pages, total } = this.#rule;
    const start = index * PagedProvider.size;
    let body = withValueAt(this.#body, items, this.all.slice(start, start + PagedProvider.size));
    if (next !== undefined) body = withValueAt(body, next, this.#cursors[index] ?? null);
    if (pages !== undefined) body = withValueAt(body, pages, 3);
    if (total !== undefined) body = withValueAt(body, total, this.all.length);
    return body;
  }

  #positions(): unknown[] {
    const { style, first } = this.#rule;
    if (style === "page") return [0, 1, 2].map((number) => number + (first ?? 1));
    if (style === "offset") return [0, 2, 4].map((number) => number + (first ?? 0));
    return [undefined, ...this.#cursors];
  }
}

/** An item that can be told from the others. */
function told(item: unknown, number: number): unknown {
  if (isObject(item)) return { ...item, "contract-item": number };
  if (typeof item === "number") return number;
  return `item-${number}`;
}

function cursorsFor({ operation, requests }: Subject, rule: PagingRule): readonly unknown[] | undefined {
  const parameter = operation.parameters.find(({ in: place, name }) => place === rule.in && name === rule.parameter);
  const { schema } = parameter ?? {};
  return CURSORS.find((pair) => schema === undefined || pair.every((cursor) => requests.accepts(schema, cursor)));
}
