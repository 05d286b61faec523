import { membersOf } from "../../document/collections.ts";
import { isObject, type UnknownObject } from "../../document/json.ts";
import { comparable } from "../../document/member-names.ts";
import { effectDrift } from "./effect-drift.ts";
import type { Findings } from "./findings.ts";
import type { Items } from "./items.ts";
import { isScalar } from "./leaves.ts";
import { meansSame } from "./same-value.ts";
import type { Sighting } from "./sighting.ts";
import type { Step } from "./step.ts";

/**
 * Answers that name something else than the request: `book_id` in the body, or in the path where that book is known. What
 * stands in a path otherwise may be another name of the same, such as `me`.
 */
export function otherIds(items: Items, step: Step, sightings: readonly Sighting[], findings: Findings): void {
  const known = new Set([...items].map(({ id }) => id));
  const inPath = membersOf(step.operation).flatMap(({ placeholder }, index) => {
    const value = step.values[index] ?? "";
    const isShown = sightings.some(({ isListed, shown }) => isListed && hasId(shown, placeholder, value));
    return known.has(value) || isShown ? [[placeholder, value] as const] : [];
  });
  // What is made is compared as a whole elsewhere.
  const isMade = step.operation.method === "post" && sightings.length > 0;
  const sent = isObject(step.sent) && !isMade ? Object.entries(step.sent) : [];
  for (const [name, value] of [...inPath, ...sent]) {
    // A bare `id` may be that of anything.
    if (!/.id$/.test(comparable(name)) || !isScalar(value)) continue;
    for (const object of objectsOf(step.answer)) compareId(object, name, value, { step, findings });
    const listed = sightings.filter(({ isListed }) => isListed);
    for (const { shown } of listed) compareParent(shown, name, value, { step, findings });
  }
}

/** Whether something says that it belongs to what the path names, so that the path has no other name for it. */
function hasId(object: UnknownObject, name: string, value: string): boolean {
  const key = Object.keys(object).find((each) => comparable(each) === comparable(name));
  return key !== undefined && String(object[key]) === value;
}

interface Telling {
  readonly step: Step;
  readonly findings: Findings;
}

function compareId(object: UnknownObject, name: string, value: unknown, { step, findings }: Telling): void {
  const key = otherKey(object, name, value);
  if (key === undefined) return;
  const message = "is another id than was asked for";
  findings.drift(effectDrift(step, step.operation, { place: `response/body/${key}`, code: "other-id", message }));
}

function compareParent(object: UnknownObject, name: string, value: unknown, { step, findings }: Telling): void {
  const key = otherKey(object, name, value);
  if (key === undefined) return;
  const message = "is that of another one than the list was asked for";
  findings.drift(effectDrift(step, step.operation, { place: `response/body/*/${key}`, code: "other-parent", message }));
}

/** The property of the same name that has another value. */
function otherKey(object: UnknownObject, name: string, value: unknown): string | undefined {
  const key = Object.keys(object).find((each) => comparable(each) === comparable(name));
  const shown = key === undefined ? undefined : object[key];
  return isScalar(shown) && !meansSame(value, shown) ? key : undefined;
}

/** The body, and what an envelope holds. */
function objectsOf(answer: unknown): UnknownObject[] {
  if (!isObject(answer)) return [];
  return [answer, ...[answer.data, answer.result].filter(isObject)];
}
