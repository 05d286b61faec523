import { isObject } from "../../document/json.ts";
import { comparable } from "../../document/member-names.ts";
import { effectDrift } from "../model/effect-drift.ts";
import type { Findings } from "../model/findings.ts";
import { leaves } from "../model/leaves.ts";
import type { Choice } from "../model/list-request.ts";
import { isOfCreation } from "../model/names.ts";
import type { Listed } from "./listed.ts";

/** Items that a filter should have left out. What a filter means is said by no description, so that these are doubts. */
export function filterDoubts(listed: Listed, findings: Findings): void {
  const { step, request, items } = listed;
  for (const filter of request.filters) {
    const wrong = items.filter((item) => isLeftOut(filter, item) || isOther(listed, filter, item)).length;
    if (wrong === 0) continue;
    const message = `seems to make no difference: ${wrong} of ${items.length} items have something else`;
    findings.doubt(effectDrift(step, step.operation, { place: placeOf(listed, filter), code: "no-effect", message }));
  }
}

function placeOf({ step }: Listed, { name }: Choice): string {
  return step.query.some((pair) => pair.name === name) ? `request/query/${name}` : `request/body/${name}`;
}

/** `?active=true` and an item that is not active, or an object that an item has nothing of. */
function isLeftOut({ name, value }: Choice, item: unknown): boolean {
  if (!isObject(item)) return false;
  if (isObject(value)) {
    const own = leaves(item).map(([path, part]) => `${path.at(-1)} ${part}`);
    return leaves(value).some(
      ([path, part]) => !path.some((key) => key.startsWith("$")) && !own.includes(`${path.at(-1)} ${part}`),
    );
  }
  const key = Object.keys(item).find((each) => comparable(each) === comparable(name));
  return key !== undefined && item[key] === false && String(value) === "true";
}

/** `?status=open` and an item that is done, where the description has the filter. A text may be found by a part of it. */
function isOther({ step }: Listed, { name, value }: Choice, item: unknown): boolean {
  const isDescribed = step.operation.parameters.some((each) => each.name === name && each.schema !== undefined);
  const asked = String(value).toLowerCase();
  // Several values may be asked for at once, or all of them.
  if (!isDescribed || !isObject(item) || /[*,|%:<>]|^(all|any)$/.test(asked)) return false;
  const own = Object.entries(item).find(([key]) => comparable(key) === comparable(name))?.[1];
  if (typeof own === "number") return /^-?\d+(\.\d+)?$/.test(asked) && own !== Number(asked);
  return typeof own === "string" && !own.toLowerCase().includes(asked);
}

/** `?last=1` and more than one, or an older one than there is. */
export function lastDoubts(listed: Listed, whole: Listed | undefined, findings: Findings): void {
  const { step, request, items } = listed;
  const last = request.filters.find(({ name, value }) => /^last/i.test(name) && /^\d+$/.test(String(value)));
  if (last === undefined || items.length === 0) return;
  const doubt = (message: string): void => {
    const place = `request/query/${last.name}`;
    findings.doubt(effectDrift(step, step.operation, { place, code: "no-effect", message }));
  };
  if (items.length > Number(last.value))
    doubt(`seems to make no difference: ${items.length} items came, and ${last.value} were asked for`);
  else if (newest(items) < newest(whole?.items ?? []))
    doubt("seems to choose other ones: the newest item is not among them");
}

function newest(items: readonly unknown[]): string {
  const times = items.map((item) =>
    isObject(item) ? Object.entries(item).find(([name]) => isOfCreation(name))?.[1] : "",
  );
  return times.map(String).toSorted().at(-1) ?? "";
}
