import { at, type Json } from "@specwright/openapi";
import { isObject, type UnknownObject } from "../../document/json.ts";
import type { Operation } from "../../document/operation.ts";
import type { Drift } from "../drift.ts";
import { effectDrift } from "./effect-drift.ts";
import { isScalar, leaves, type Scalar } from "./leaves.ts";
import { madeBy } from "./made.ts";
import { meansSame } from "./same-value.ts";
import { isSuccess, keyOfStep, memberOf, type Step, shownIn } from "./step.ts";

type Values = ReadonlyMap<string, Scalar>;

interface Known {
  /** What the run has sent and was shown, by place: nobody else sets that. */
  readonly kept: Values;
  /** The change after which it was not shown yet. */
  readonly change: Step | undefined;
}

/** Whether a PATCH leaves alone what it does not name. */
export function unnamedFaults(
  steps: readonly Step[],
  all: readonly Operation[],
  kindsOf: (operation: Operation) => ReadonlySet<string>,
): Drift[] {
  const members = new Map<string, Known>();
  return steps.filter(isSuccess).flatMap((step) => {
    for (const made of madeBy(step, all)) {
      members.set(made.key, { kept: shownOf(valuesOf(step.sent), made.shown), change: undefined });
    }
    const key = keyOfStep(step);
    const known = members.get(key);
    members.delete(key);
    const next = known && nextOf(step, known, kindsOf);
    if (next === undefined) return [];
    const { drifts, ...after } = seen(step, next);
    members.set(key, after);
    return drifts;
  });
}

/** What is known after a step; undefined after one that may change everything. */
function nextOf(step: Step, known: Known, kindsOf: (operation: Operation) => ReadonlySet<string>): Known | undefined {
  if (memberOf(step) === undefined) return undefined;
  if (isNaming(step)) return patched(step, known, kindsOf(step.operation));
  return step.operation.method === "get" ? known : undefined;
}

function isNaming({ operation, sent }: Step): boolean {
  return operation.method === "patch" && isObject(sent);
}

/** What is still as it was after a change that names something. Another kind of thing may have nothing of it. */
function patched(step: Step, { kept }: Known, kinds: ReadonlySet<string>): Known {
  const named = new Set(Object.keys(step.sent as UnknownObject));
  if ([...named].some((name) => kinds.has(name))) return { kept: new Map(), change: step };
  return { kept: new Map([...kept].filter(([path]) => !named.has(path.split("/")[0] ?? ""))), change: step };
}

function seen(step: Step, { kept, change }: Known): Known & { drifts: Drift[] } {
  const member = memberOf(step);
  const shown = member && shownIn(step.answer, member);
  if (change === undefined || shown === undefined) return { kept, change, drifts: [] };
  const lost = [...kept].filter(([path]) => isLost(valueAt(shown, path)));
  const other = [...kept].filter(([path, value]) => {
    const now = valueAt(shown, path);
    return isScalar(now) && !meansSame(value, now);
  });
  // An answer that shows nothing but what was named says nothing of the rest.
  const isPart = step === change && lost.length === kept.size;
  const gone = isPart ? [] : lost;
  const drifts = [...gone, ...other].map(([path]) => unnamedDrift(change, step, path, !isLost(valueAt(shown, path))));
  const bad = new Set([...gone, ...other].map(([path]) => path));
  const rest = new Map([...kept].filter(([path]) => !bad.has(path)));
  return { kept: rest, change: isPart ? change : undefined, drifts };
}

function unnamedDrift(change: Step, read: Step, path: string, isThere: boolean): Drift {
  const who = change === read ? "the answer" : read.operation.id;
  const what = isThere ? `${who} shows another value` : `${who} does not have it any more`;
  const message = `was not named by the request, but ${what}`;
  return effectDrift(change, change.operation, { place: `response/body/${path}`, code: "not-named", message });
}

function shownOf(sent: Values, shown: UnknownObject): Values {
  return new Map(
    [...sent].filter(([path, value]) => {
      const now = valueAt(shown, path);
      return isScalar(now) && meansSame(value, now);
    }),
  );
}

function valuesOf(value: unknown): Values {
  return new Map(leaves(value).map(([path, own]) => [path.join("/"), own]));
}

function valueAt(shown: UnknownObject, path: string): unknown {
  return at(shown as Json, path.split("/"));
}

function isLost(value: unknown): boolean {
  return value === undefined || value === null;
}
