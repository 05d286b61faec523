import { PageError } from "../errors/page-error.ts";
import type { AnyOperation } from "../operation/define-operation.ts";
import type { PageRule } from "./page-rule.ts";

// Few pages have no list. This is loaded with the first one.

/**
 * Judges an answer that has no list of items.
 * @throws PageError unless that is how a page without items is described
 */
export function checkEmpty(
  { descriptor, operationId }: AnyOperation,
  { items, absent }: PageRule,
  data: unknown,
): void {
  if (data === undefined && mayBeEmpty(descriptor.responses)) return;
  if (absent && isWithout(data, items.split(".").filter(Boolean), absent)) return;
  const place = { operation: operationId, route: `${descriptor.method} ${descriptor.path}` };
  const where = items ? ` at "${items}"` : "";
  throw new PageError(
    place,
    `was not read to the end: an answer has no list of items${where}. Look at it with .result, and correct \`items\` in provider.yaml if the list is elsewhere`,
  );
}

/** Whether a success without content is described. */
function mayBeEmpty(responses: AnyOperation["descriptor"]["responses"]): boolean {
  return Object.entries(responses).some(([status, kind]) => kind === "none" && /^(2|success)/.test(status));
}

/**
 * Whether a value has no list, null or absent, and is otherwise a page: it is empty, or has something else that pages have.
 */
function isWithout(value: unknown, [key, ...rest]: readonly string[], others: readonly string[]): boolean {
  if (value === null) return true;
  if (key === undefined || typeof value !== "object" || Array.isArray(value)) return false;
  const { [key]: member, ...beside } = value as { readonly [name: string]: unknown };
  if (member !== undefined) return isWithout(member, rest, others);
  const names = Object.keys(beside);
  return names.length === 0 || names.some((name) => others.includes(name));
}
