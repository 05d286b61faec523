import type { Drift } from "../drift.ts";
import { effectDrift } from "./effect-drift.ts";
import type { Findings } from "./findings.ts";
import type { Item } from "./item.ts";
import type { Items } from "./items.ts";
import { partAt } from "./parts.ts";
import { meansSame } from "./same-value.ts";
import type { Sighting } from "./sighting.ts";
import { isSuccess, type Step } from "./step.ts";

/** Whether something that has to be there is not found. */
export function missingFault(item: Item, step: Step, findings: Findings): void {
  const { operation, status } = step;
  if (status !== 404 && status !== 410) return;
  const { by, property } = item;
  if (by !== undefined && item.gone === undefined && !item.isUnsure) {
    const message = `is not found, although ${by.operation.id} has made it before (its ${property} is the id that was asked for)`;
    findings.drift(effectDrift(step, operation, { place: "response/status", code: "unreadable", message }));
  }
  item.gone ??= step;
}

/** Whether the answer shows another one than was asked for. */
export function otherItem(item: Item, step: Step, sightings: readonly Sighting[], findings: Findings): boolean {
  if (!isSuccess(step) || item.gone !== undefined || item.isUnsure) return false;
  const [one] = sightings.filter(({ isListed, resource }) => !isListed && resource === item.resource);
  if (one?.id === undefined || one.property !== item.property || one.id === item.id) return false;
  const place = ["response", "body", ...one.path, one.property].join("/");
  const message = "is another id than was asked for";
  findings.drift(effectDrift(step, step.operation, { place, code: "other-id", message }));
  return true;
}

const copiedCode = "same-id";
const lostCode = "not-kept";

const copying = /(^|[^a-z])(clone|copy|duplicate|fork)|(Clone|Copy|Duplicate|Fork)/;

/** Whether a copy is the original. */
export function copyFault(items: Items, step: Step, sightings: readonly Sighting[], findings: Findings): void {
  const { id, path: template } = step.operation;
  if (!isSuccess(step) || ![id, template.split("/").at(-1) ?? ""].some((name) => copying.test(name))) return;
  const [one] = sightings.filter(({ isListed }) => !isListed);
  const original =
    one && items.of(one.resource).find(({ key }) => key !== undefined && step.path.startsWith(`${key}/`));
  if (one === undefined || original === undefined) return;
  const place = (path: readonly string[]): string => ["response", "body", ...one.path, ...path].join("/");
  const tell = (path: readonly string[], code: string, message: string): Drift =>
    effectDrift(step, step.operation, { place: place(path), code, message });
  if (one.id === original.id) {
    findings.drift(tell([original.property], copiedCode, "is the id of what was to be copied"));
    return;
  }
  // A copy may well have another name, but what a caller keeps in it is copied.
  for (const { path, value, origin } of original.known.values()) {
    if (origin !== "sent" || path.length < 2 || meansSame(partAt(one.shown, path), value)) continue;
    findings.doubt(tell(path, lostCode, "is not what the original has"));
  }
}
