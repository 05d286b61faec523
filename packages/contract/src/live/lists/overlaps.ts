import { isDeepStrictEqual } from "node:util";
import { byId } from "../../document/items-by-id.ts";
import { grouped } from "../grouped.ts";
import { effectDrift } from "../model/effect-drift.ts";
import type { Findings } from "../model/findings.ts";
import type { Listed } from "./listed.ts";

/** Pages of one size that have an item in common. Where a number means the place of an item, too few may lie between them. */
export function overlaps(lists: readonly Listed[], findings: Findings): void {
  const sized = lists.filter(({ request }) => Number(request.size?.value) > 0);
  for (const alike of grouped(sized, ({ request }) => String(request.size?.value)).values()) {
    for (const [index, one] of alike.entries())
      for (const other of alike.slice(index + 1)) overlap(one, other, findings);
  }
}

function overlap(one: Listed, other: Listed, findings: Findings): void {
  const numbers = [one, other].map(({ request }) => Number(request.page?.value ?? "0"));
  const [first = 0, second = 0] = numbers;
  const name = one.request.page?.name ?? other.request.page?.name ?? "";
  const isPage = /page|^p$/i.test(name);
  const size = Number(one.request.size?.value);
  const apart = Math.abs((isPage ? Math.max(first, 1) - Math.max(second, 1) : first - second) * (isPage ? size : 1));
  if (!numbers.every(Number.isInteger) || apart < size) return;
  const [left = [], right = []] = byId([one.items, other.items]);
  // Of pages that are the same, nobody knows whether there are pages at all.
  const isSame = !one.isOwn && isDeepStrictEqual(left, right);
  if (isSame || !left.some((id) => right.includes(id))) return;
  const message = `${first} and ${second} are asked for with ${size} items each, and have an item in common`;
  const { step } = other;
  const found = effectDrift(step, step.operation, { place: `request/query/${name}`, code: "pages", message });
  // A cursor that is a number need not be the place of an item.
  findings.find(one.isOwn && !/cursor|token|after|marker/i.test(name), found);
}
