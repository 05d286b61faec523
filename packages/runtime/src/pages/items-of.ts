import type { AnyOperation } from "../operation/define-operation.ts";
import { valueAt } from "../response/envelope.ts";
import type { PageRule } from "./page-rule.ts";

/** The items of a page that was checked. */
export function itemsOf({ items }: PageRule, data: unknown): readonly unknown[] {
  return (valueAt(data, items) ?? []) as readonly unknown[];
}

/**
 * The items of an answer that should be a page.
 * @throws PageError for something else, unless that is how a page without items is described
 */
export async function checkedItems(
  operation: AnyOperation,
  rule: PageRule,
  data: unknown,
): Promise<readonly unknown[]> {
  const items = valueAt(data, rule.items);
  if (!Array.isArray(items)) (await import("./no-list.ts")).checkEmpty(operation, rule, data);
  return (items ?? []) as readonly unknown[];
}
