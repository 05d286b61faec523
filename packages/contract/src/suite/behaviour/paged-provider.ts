import { valueAtPath, withValueAt } from "../../document/dotted-path.ts";
import { isObject } from "../../document/json.ts";
import type { PagingRule } from "../../document/paging-rule.ts";
import type { HandlerAnswer } from "../../mock/script/step.ts";
import type { Subject } from "../subject.ts";
import { type Named, namedBy } from "./page-names.ts";
import { successOf } from "./success-of.ts";

/** A provider with five items on three pages, in the form of a documented answer. */
export class PagedProvider {
  static readonly size = 2;
  readonly status: number;
  readonly all: readonly unknown[];
  /** What each of the three pages is asked for by; the first may be left out. */
  readonly positions: readonly unknown[];
  readonly #rule: PagingRule;
  readonly #body: unknown;
  readonly #named: Named;

  private constructor(rule: PagingRule, status: number, body: unknown, named: Named) {
    const [item] = valueAtPath(body, rule.items) as readonly unknown[];
    this.#rule = rule;
    this.#body = body;
    this.#named = named;
    this.status = status;
    this.all = [0, 1, 2, 3, 4].map((number) => named.item(told(item, number), number));
    this.positions = named.positions;
  }

  /** A text says why none can be made. */
  static of(subject: Subject, rule: PagingRule): PagedProvider | string {
    const success = successOf(subject);
    if (success === undefined) return "no JSON answer is documented";
    const items = valueAtPath(success.value, rule.items);
    if (!Array.isArray(items) || items.length === 0) return `the documented answer has no items at "${rule.items}"`;
    const { style, next, pages, total, more, last } = rule;
    const paths = [style === "cursor" ? next : undefined, pages, style === "offset" ? total : undefined, more, last];
    const unknown = paths.find((path) => path !== undefined && valueAtPath(success.value, path) === undefined);
    if (unknown !== undefined) return `the documented answer has nothing at "${unknown}"`;
    const named = namedBy(subject, rule);
    if (named === undefined) return `no value was found that ${rule.parameter} takes`;
    return new PagedProvider(rule, success.status, success.value, named);
  }

  /**
   * The page with this number, from 0; empty after the last one.
   * @param url that was asked for, path and query
   */
  page(index: number, url: string): HandlerAnswer {
    const { items, pages, total, more, last } = this.#rule;
    const start = index * PagedProvider.size;
    let body = withValueAt(this.#body, items, this.all.slice(start, start + PagedProvider.size));
    if (pages !== undefined) body = withValueAt(body, pages, 3);
    if (total !== undefined) body = withValueAt(body, total, this.all.length);
    if (more !== undefined) body = withValueAt(body, more, index < 2);
    if (last !== undefined) body = withValueAt(body, last, index >= 2);
    return { status: this.status, ...this.#named.next(body, index, url) };
  }

  /** A page that names a next one on another server. */
  leaving(): HandlerAnswer {
    return this.page(0, "https://elsewhere.invalid/");
  }
}

/** An item that can be told from the others. */
function told(item: unknown, number: number): unknown {
  if (isObject(item)) return { ...item, "contract-item": number };
  if (typeof item === "number") return number;
  return `item-${number}`;
}
