import { at, type Json } from "@specwright/openapi";
import type { UnknownObject } from "../../document/json.ts";
import type { Operation } from "../../document/operation.ts";
import type { Drift } from "../drift.ts";
import { effectDrift } from "./effect-drift.ts";
import { leaves, type Scalar } from "./leaves.ts";
import { madeBy } from "./made.ts";
import { isSuccess, keyOfStep, memberOf, type Step, shownIn } from "./step.ts";

type Change = readonly [path: readonly string[], value: Scalar];

/** What is known of a member. */
interface Known {
  /** As it was shown last. */
  readonly shown: UnknownObject;
  /** What was sent for it last, by place: a provider may write the same value in another way. */
  readonly sent: ReadonlyMap<string, Scalar>;
  /** What was changed since it was read last: the step, and what it was before. */
  readonly change?: { readonly step: Step; readonly before: UnknownObject; readonly changes: readonly Change[] };
}

interface Followed {
  readonly drifts: Drift[];
  readonly known?: Known | undefined;
}

/** Whether a change is there, in its own answer and when it is read again. */
export function updateFaults(
  steps: readonly Step[],
  all: readonly Operation[],
  kindsOf: (operation: Operation) => ReadonlySet<string>,
): Drift[] {
  const members = new Map<string, Known>();
  return steps.flatMap((step) => {
    if (!isSuccess(step)) return [];
    for (const { key, shown } of madeBy(step, all)) members.set(key, { shown, sent: sentIn(step, new Map()) });
    const key = keyOfStep(step);
    const before = members.get(key);
    const { drifts, known } = followed(step, before, kindsOf);
    if (known !== undefined) members.set(key, known);
    return drifts;
  });
}

function followed(
  step: Step,
  before: Known | undefined,
  kindsOf: (operation: Operation) => ReadonlySet<string>,
): Followed {
  const member = memberOf(step);
  const shown = member && shownIn(step.answer, member);
  switch (member && step.operation.method) {
    case "get":
      return { drifts: forgotten(step, before, shown), known: shown && { shown, sent: before?.sent ?? new Map() } };
    case "put":
    case "patch":
      return changed(step, before, shown, kindsOf(step.operation));
    default:
      return { drifts: [] };
  }
}

function changed(
  step: Step,
  before: Known | undefined,
  shown: UnknownObject | undefined,
  kinds: ReadonlySet<string>,
): Followed {
  if (before === undefined) return { drifts: [], known: shown && { shown, sent: sentIn(step, new Map()) } };
  const changes = leaves(step.sent).filter(([path, value]) => {
    const isNew = before.sent.get(path.join("/")) !== value && !step.values.includes(String(value));
    return isNew && !kinds.has(path[0] ?? "");
  });
  const ignored = changes.filter((change) => isAsBefore(change, before.shown, shown));
  const kept = changes.filter((change) => !ignored.includes(change));
  const drifts = ignored.map(([path]) => {
    const place = ["request", "body", ...path].join("/");
    const message = "was sent and accepted, but the answer shows what was there before";
    return effectDrift(step, step.operation, { place, code: "not-changed", message });
  });
  const change = { step, before: before.shown, changes: kept };
  return { drifts, known: { shown: shown ?? before.shown, sent: sentIn(step, before.sent), change } };
}

function forgotten(read: Step, before: Known | undefined, shown: UnknownObject | undefined): Drift[] {
  if (before?.change === undefined) return [];
  const { step, changes, before: old } = before.change;
  return changes
    .filter((change) => isAsBefore(change, old, shown))
    .map(([path]) => {
      const place = ["request", "body", ...path].join("/");
      const message = `was sent and accepted, but ${read.operation.id} still answers what was there before`;
      return effectDrift(step, step.operation, { place, code: "not-changed", message });
    });
}

/** Whether a place shows what it showed before, and not what was sent. What it shows else may be the same in other words. */
function isAsBefore([path, value]: Change, before: UnknownObject, shown: UnknownObject | undefined): boolean {
  const was = at(before as Json, [...path]);
  const is = at(shown as Json, [...path]);
  return is !== undefined && is === was && String(is) !== String(value);
}

function sentIn({ sent }: Step, before: ReadonlyMap<string, Scalar>): ReadonlyMap<string, Scalar> {
  return new Map([...before, ...leaves(sent).map(([path, value]) => [path.join("/"), value] as const)]);
}
