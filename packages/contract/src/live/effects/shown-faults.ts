import { membersOf, shape } from "../../document/collections.ts";
import { isObject, type UnknownObject } from "../../document/json.ts";
import { comparable } from "../../document/member-names.ts";
import { listIn, memberValue } from "../../document/member-value.ts";
import type { Operation } from "../../document/operation.ts";
import type { Drift } from "../drift.ts";
import { effectDrift } from "./effect-drift.ts";
import { isScalar } from "./leaves.ts";
import { madeBy } from "./made.ts";
import { meansSame } from "./same-value.ts";
import { isSuccess, keyBelow, keyOfStep, memberOf, type Step, shownIn } from "./step.ts";

/** What an answer shows of one thing. */
interface Sighting {
  readonly key: string;
  readonly step: Step;
  readonly shown: UnknownObject;
  readonly isListed: boolean;
  /** Changes of others of its kind since then. */
  readonly changes: Step[];
}

/** Whether a thing is the same wherever it is shown, as long as nothing is sent to it. */
export function shownFaults(steps: readonly Step[], all: readonly Operation[]): Drift[] {
  const last = new Map<string, Sighting>();
  return steps.filter(isSuccess).flatMap((step) => {
    if (!isRead(step)) {
      forgetChanged(last, step);
      for (const { key, shown } of madeBy(step, all)) last.set(key, sighting(step, key, shown, false));
      return [];
    }
    return sightingsIn(step, all).flatMap((now) => {
      const before = last.get(now.key);
      last.set(now.key, now);
      return before === undefined ? [] : differences(before, now);
    });
  });
}

function isRead({ operation }: Step): boolean {
  return operation.method === "get";
}

/** A change may change all that is inside of its path, and is remembered for its neighbours. */
function forgetChanged(last: Map<string, Sighting>, step: Step): void {
  const path = keyOfStep(step);
  const isChange = memberOf(step) !== undefined && ["put", "patch"].includes(step.operation.method);
  for (const [key, { changes }] of last) {
    if (isInside(key, path) || isInside(path, key)) last.delete(key);
    else if (isChange && parentOf(key) === parentOf(path)) changes.push(step);
  }
}

function isInside(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}/`);
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}

function sighting(step: Step, key: string, shown: UnknownObject, isListed: boolean): Sighting {
  return { key, step, shown, isListed, changes: [] };
}

function sightingsIn(step: Step, all: readonly Operation[]): Sighting[] {
  const member = memberOf(step);
  if (member !== undefined) {
    const shown = shownIn(step.answer, member);
    const own = memberValue(step.answer, member);
    const isOther = own !== undefined && String(own.value) !== step.values.at(-1);
    return shown === undefined || isOther ? [] : [sighting(step, keyOfStep(step), shown, false)];
  }
  const listed = all.flatMap(membersOf).find(({ collection }) => collection === shape(step.operation));
  if (listed === undefined) return [];
  return listIn(step.answer).flatMap((item) => {
    const found = isObject(item) ? memberValue(item, listed) : undefined;
    // A name need not be what a path wants.
    const isSure = found !== undefined && found.owner === item && /(id|key|slug)$/.test(comparable(found.key));
    return isSure ? [sighting(step, keyBelow(step, String(found.value)), found.owner, true)] : [];
  });
}

const volatile =
  /(_at|[a-z]At|date|time|count|total|version|etag|url|uri|href|link|token|status|state|seen|score|rank|progress|updated|modified|used|age)$/i;

function differences(before: Sighting, now: Sighting): Drift[] {
  const names = Object.keys(now.shown).filter((name) => isOther(before.shown[name], now.shown[name]));
  return names.flatMap((name) => {
    const change = before.changes.find(({ sent }) => isObject(sent) && Object.hasOwn(sent, name));
    if (change !== undefined) return [changedToo(change, now.step, name)];
    if (before.isListed === now.isListed || volatile.test(name)) return [];
    const [list, other] = now.isListed ? [now.step, before.step] : [before.step, now.step];
    const message = `is not what ${other.operation.id} answers for the same id`;
    return [effectDrift(list, list.operation, { place: `response/body/*/${name}`, code: "list-differs", message })];
  });
}

function changedToo(change: Step, read: Step, name: string): Drift {
  const message = `was sent for one, but ${read.operation.id} shows that it has changed another too`;
  return effectDrift(change, change.operation, { place: `request/body/${name}`, code: "changes-other", message });
}

/** Texts that are cut short are no other ones. */
function isOther(one: unknown, other: unknown): boolean {
  if (!isScalar(one) || !isScalar(other) || meansSame(one, other)) return false;
  return ![one, other].some((text) => typeof text === "string" && /(…|\.\.\.)$/.test(text));
}
