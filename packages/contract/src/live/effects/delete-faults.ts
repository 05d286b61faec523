import { isDeepStrictEqual } from "node:util";
import type { UnknownObject } from "../../document/json.ts";
import { memberValue } from "../../document/member-value.ts";
import type { Operation } from "../../document/operation.ts";
import type { Drift } from "../drift.ts";
import { isMarkedDeleted } from "./deletion-mark.ts";
import { effectDrift } from "./effect-drift.ts";
import { madeBy } from "./made.ts";
import { isSuccess, keyOfStep, memberOf, type Step, shownIn } from "./step.ts";

/** Whether what was deleted is gone, or is marked as deleted. */
export function deleteFaults(steps: readonly Step[], all: readonly Operation[]): Drift[] {
  const shown = new Map<string, UnknownObject>();
  const deleted = new Map<string, Step>();
  return steps.flatMap((step) => {
    if (!isSuccess(step)) return [];
    for (const made of madeBy(step, all)) {
      shown.set(made.key, made.shown);
      deleted.delete(made.key);
    }
    const key = keyOfStep(step);
    // It may be put there again, or brought back by a request below it.
    if (!isRead(step)) for (const gone of [...deleted.keys()]) if (isWithin(key, gone)) deleted.delete(gone);
    const member = memberOf(step);
    if (member === undefined) return [];
    if (step.operation.method === "delete") {
      // 202 says that it takes time.
      if (step.status !== 202) deleted.set(key, step);
      return [];
    }
    const deletion = deleted.get(key);
    const drifts = deletion === undefined ? [] : faultsOf(step, deletion, shown.get(key));
    const now = shownIn(step.answer, member);
    if (now !== undefined) shown.set(key, now);
    return drifts;
  });
}

function isRead({ operation }: Step): boolean {
  return operation.method === "get" || operation.method === "head";
}

function isWithin(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}/`);
}

/** Whether an exchange only shows that something is gone: the description need not have this answer. */
export function showsGone(steps: readonly Step[]): Set<Step["exchange"]> {
  const deleted = new Set<string>();
  const gone = steps.filter((step) => {
    if (memberOf(step) === undefined) return false;
    if (step.operation.method === "delete" && isSuccess(step)) deleted.add(keyOfStep(step));
    const missing = step.status === 404 || step.status === 410;
    return step.operation.method === "get" && missing && deleted.has(keyOfStep(step));
  });
  return new Set(gone.map(({ exchange }) => exchange));
}

function faultsOf(read: Step, deletion: Step, before: UnknownObject | undefined): Drift[] {
  const how = read.operation.method === "get" && read.status === 200 ? howShown(read, before) : undefined;
  if (how === undefined) return [];
  const message = `says that it is deleted, but ${read.operation.id} answers ${how}`;
  return [effectDrift(deletion, deletion.operation, { place: "response/status", code: "not-deleted", message })];
}

/** What the answer shows of something that was deleted; undefined where it says that it is deleted. */
function howShown(read: Step, before: UnknownObject | undefined): string | undefined {
  const member = memberOf(read);
  const now = member && shownIn(read.answer, member);
  const id = member && memberValue(read.answer, member);
  const ownKey = member && before && memberValue(before, member);
  const isOther = id !== undefined && id.key === ownKey?.key && String(id.value) !== String(ownKey.value);
  if (isOther) return "another one in its place";
  if (isMarkedDeleted(read.answer, before)) return undefined;
  if (isSame(before, now)) return "it as before";
  return "200, and not that it is deleted";
}

/** Whether what both have is the same in both. */
function isSame(before: UnknownObject | undefined, now: UnknownObject | undefined): boolean {
  if (before === undefined || now === undefined) return false;
  const common = Object.keys(now).filter((key) => Object.hasOwn(before, key));
  return common.length > 0 && common.every((key) => isDeepStrictEqual(before[key], now[key]));
}
