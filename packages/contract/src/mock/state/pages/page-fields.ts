import { comparable } from "../../../document/member-names.ts";
import type { PagingRule } from "../../../document/paging-rule.ts";
import { countOf, flagOf, pagesOf, saysTotal } from "./counts.ts";
import type { Field } from "./field.ts";
import { type Neighbours, neighbourNamed } from "./neighbours.ts";
import type { Page } from "./page.ts";

/** What a page is, and how its neighbours are called. */
export interface Told {
  readonly page: Page;
  readonly rule: PagingRule | undefined;
  /** @param field where it is told, with what the description's example has there */
  readonly neighbour: (which: keyof Neighbours, field: Field) => readonly unknown[];
}

/** Whether an answer says how many items there are on all pages. */
export function hasTotal(fields: readonly Field[]): boolean {
  return fields.some(({ keys }) => saysTotal(comparable(keys.at(-1) ?? "")));
}

/** What may stand in a field that says something about the page, the best first; nothing for one that does not. */
export function toldBy(field: Field, { page, rule, neighbour }: Told, isTotalElsewhere: boolean): unknown[] {
  const { keys, value } = field;
  const names = keys.map(comparable);
  const name = names.at(-1) ?? "";
  const path = keys.join(".");
  if (path === rule?.total) return [page.total];
  if (path === rule?.pages) return [pagesOf(page)];
  if (typeof value === "boolean") return [flagOf(name, page)].filter((flag) => flag !== undefined);
  const which = path === rule?.next ? "next" : neighbourNamed(names, parameterOf(page));
  const count = typeof value === "number" ? countOf(name, page, isTotalElsewhere) : undefined;
  if (count !== undefined) return [count];
  return which === undefined ? [] : [...neighbour(which, field)];
}

/** A number that is sent for a page comes back as the number of this page, and a cursor as the one of the next. */
function parameterOf({ chooser }: Page): string | undefined {
  return chooser?.style === "cursor" ? comparable(chooser.name) : undefined;
}
