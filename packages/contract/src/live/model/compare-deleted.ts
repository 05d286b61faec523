import { isDeepStrictEqual } from "node:util";
import type { UnknownObject } from "../../document/json.ts";
import { isMarkedDeleted } from "./deletion-mark.ts";
import { effectDrift, isTooSoon } from "./effect-drift.ts";
import type { Findings } from "./findings.ts";
import type { Item } from "./item.ts";
import type { Sighting } from "./sighting.ts";
import type { Step } from "./step.ts";

/** Whether what was deleted is shown as something that is still there. */
export function compareDeleted(item: Item, now: Sighting, findings: Findings): void {
  const { gone, shown } = item;
  if (gone === undefined) return;
  if (gone.status > 299) {
    notFound(gone, now, findings);
    return;
  }
  const how = howShown(item, now);
  if (how === undefined) return;
  const { id } = now.step.operation;
  const what = now.isListed ? `${id} still lists it` : `${id} answers ${how}`;
  const message = `says that it is deleted, but ${what}`;
  const fault = effectDrift(gone, gone.operation, { place: "response/status", code: "not-deleted", message });
  if (isTooSoon(gone, now)) findings.doubt(fault);
  else findings.drift(fault);
  if (!now.isListed) item.shown = now.shown ?? shown;
}

/** What is listed, and is not found by its path. */
function notFound(gone: Step, now: Sighting, findings: Findings): void {
  if (!now.isListed || gone.operation.method !== "get") return;
  const { step } = now;
  const message = `is not found by ${gone.operation.id}, and still listed`;
  const found = { place: "response/body/*", code: "list-differs", message };
  const fault = effectDrift(step, step.operation, found);
  if (isTooSoon(gone, now)) findings.doubt(fault);
  else findings.drift(fault);
}

/** What the answer shows of something that was deleted; undefined where it says that it is deleted. */
function howShown({ id, property, shown: before }: Item, { shown: now, ...one }: Sighting): string | undefined {
  if (one.id !== undefined && one.property === property && one.id !== id) return "another one in its place";
  if (isMarkedDeleted(now, before)) return undefined;
  if (isSame(before, now)) return "it as before";
  return "200, and not that it is deleted";
}

/** Whether what both have is the same in both. */
function isSame(before: UnknownObject | undefined, now: UnknownObject): boolean {
  if (before === undefined) return false;
  const common = Object.keys(now).filter((key) => Object.hasOwn(before, key));
  return common.length > 0 && common.every((key) => isDeepStrictEqual(before[key], now[key]));
}
