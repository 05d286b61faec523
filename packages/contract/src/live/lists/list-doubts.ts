import { isDeepStrictEqual } from "node:util";
import { byId } from "../../document/items-by-id.ts";
import { isObject } from "../../document/json.ts";
import { comparable } from "../../document/member-names.ts";
import { listIn } from "../../document/member-value.ts";
import type { Drift } from "../drift.ts";
import { grouped } from "../grouped.ts";
import { effectDrift } from "../model/effect-drift.ts";
import { isScalar } from "../model/leaves.ts";
import { isReading, isSuccess, type Step } from "../model/step.ts";

/** A list that was asked for with a value of one parameter. */
interface Asked {
  readonly step: Step;
  readonly value: string;
  readonly items: readonly unknown[];
}

/** Parameters that make no difference to a list, whatever they say. */
export function listDoubts(steps: readonly Step[]): Drift[] {
  const lists = steps.filter((step) => isReading(step) && isSuccess(step));
  const asked = lists.flatMap((step) => step.query.map((pair) => ({ step, pair })));
  // Only what differs in nothing else can be compared.
  const alike = grouped(asked, ({ step, pair: { name } }) => {
    const others = step.query.filter((other) => other.name !== name);
    return JSON.stringify([step.path, name, others, step.sent]);
  });
  return [...alike.values()].flatMap((all) => {
    const name = all[0]?.pair.name ?? "";
    return doubtsOf(
      name,
      all.map(({ step, pair: { value = "" } }) => ({ step, value, items: listIn(step.answer) })),
    );
  });
}

function doubtsOf(name: string, asked: readonly Asked[]): Drift[] {
  const [first] = asked;
  if (first === undefined) return [];
  const place = `request/query/${name}`;
  const doubt = (message: string): Drift[] => [
    effectDrift(first.step, first.step.operation, { place, code: "no-effect", message }),
  ];
  const values = [...new Set(asked.map(({ value }) => value))].join(", ");
  const same = `seems to make no difference: the list is the same with each of ${values}`;
  if (ignoresFilter(name, asked) || ignoresOrder(name, asked)) return doubt(same);
  const twin = samePages(name, asked);
  return twin === undefined ? [] : doubt(`has the same items for two pages: ${twin.join(" and ")}`);
}

const pageNames = /^(page([-_]?(number|no|index|token))?|offset|skip|start|cursor|after)$/i;

/** Two pages with the same items: a loop over pages may have no end. */
function samePages(name: string, asked: readonly Asked[]): readonly string[] | undefined {
  if (!pageNames.test(name)) return undefined;
  const full = asked.filter(({ items }) => items.length > 0);
  for (const [index, one] of full.entries()) {
    const twin = full.slice(index + 1).find((other) => isOtherPage(one, other));
    if (twin !== undefined) return [one.value, twin.value];
  }
  return undefined;
}

/** The first page may be called 0, 1, and nothing. */
function isOtherPage(one: Asked, other: Asked): boolean {
  const first = ["", "0", "1"];
  if (one.value === other.value || (first.includes(one.value) && first.includes(other.value))) return false;
  return isDeepStrictEqual(byId([one.items]), byId([other.items]));
}

/** `?status=open` and `?status=done` list the same, whose `status` is not what was asked for. */
function ignoresFilter(name: string, asked: readonly Asked[]): boolean {
  const shown = asked.map(({ value, items }) => ({ value, own: items.flatMap((item) => propertyOf(item, name)) }));
  const [first] = shown;
  if (first === undefined || first.own.length === 0 || new Set(shown.map(({ value }) => value)).size < 2) return false;
  const isSame = shown.every(({ own }) => isDeepStrictEqual(own, first.own));
  return isSame && shown.some(({ value, own }) => own.some((each) => each !== value.toLowerCase()));
}

function propertyOf(item: unknown, name: string): string[] {
  if (!isObject(item)) return [];
  const value = Object.entries(item).find(([key]) => comparable(key) === comparable(name))?.[1];
  return isScalar(value) ? [String(value).toLowerCase()] : [];
}

const rising = /^asc(ending)?$/i;
const falling = /^desc(ending)?$/i;

/** Up and down list several things in the same order. */
function ignoresOrder(name: string, asked: readonly Asked[]): boolean {
  const turns = /^(reverse|reversed|asc|ascending|desc|descending)$/i.test(name);
  const up = asked.find(({ value }) => rising.test(value) || (turns && value === "true"));
  const down = asked.find(({ value }) => falling.test(value) || (turns && value === "false"));
  if (up === undefined || down === undefined) return false;
  const differs = up.items.some((item) => !isDeepStrictEqual(item, up.items[0]));
  return differs && isDeepStrictEqual(up.items, down.items);
}
