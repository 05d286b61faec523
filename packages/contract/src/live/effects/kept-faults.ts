import { at, type Json } from "@specwright/openapi";
import { isObject, type UnknownObject } from "../../document/json.ts";
import type { Operation } from "../../document/operation.ts";
import type { Drift } from "../drift.ts";
import { effectDrift } from "./effect-drift.ts";
import { isScalar, leaves } from "./leaves.ts";
import { type Made, madeBy } from "./made.ts";
import { meansSame } from "./same-value.ts";
import type { Shows } from "./shows.ts";
import { isSuccess, keyOfStep, memberOf, type Step, shownIn } from "./step.ts";

/** A part of a body that was sent to make something. */
type Part = readonly [path: readonly string[], value: unknown];

/** What was made and not changed since. */
interface Expected {
  readonly step: Step;
  /** The property that names it, and its value. */
  readonly property: string;
  readonly name: string;
  readonly parts: readonly Part[];
  /** What its own answer did not have. */
  readonly missing: readonly Part[];
  /** Whether its answer has something of what was sent: one that only tells an id leaves out the rest. */
  readonly isWhole: boolean;
}

/** Whether what was made is what was sent, in the answer and when it is read afterwards. */
export function keptFaults(steps: readonly Step[], all: readonly Operation[], shows: Shows): Drift[] {
  const expected = new Map<string, Expected>();
  const drifts = steps.filter(isSuccess).flatMap((step) => {
    const [made] = step.status === 202 ? [] : madeBy(step, all);
    if (made === undefined) return afterwards(expected, step, shows);
    const { drifts: found, made: own } = answered(step, made, shows);
    expected.set(made.key, own);
    return found;
  });
  return [...drifts, ...[...expected.values()].flatMap(unread)];
}

/** What a request says of something that was made, the first one after that. */
function afterwards(expected: Map<string, Expected>, step: Step, shows: Shows): Drift[] {
  const [key, own] = [...expected].find(([each]) => isWithin(keyOfStep(step), each)) ?? [];
  if (key === undefined || own === undefined) return [];
  const isRead = step.operation.method === "get";
  const member = memberOf(step);
  if (isRead && (member === undefined || keyOfStep(step) !== key)) return [];
  // After a change it need not be what was sent first.
  expected.delete(key);
  const shown = member && shownIn(step.answer, member);
  if (!isRead || shown === undefined) return unread(own);
  // Something else that is answered in its place says nothing of it.
  const name = shown[own.property];
  return isScalar(name) && String(name) !== own.name ? [] : readAgain(own, step, shown, shows);
}

function isWithin(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}/`);
}

function answered(step: Step, made: Made, shows: Shows): { drifts: Drift[]; made: Expected } {
  const { shown, property, value: name } = made;
  const prefix = prefixOf(step.answer, shown);
  const parts = partsOf(step.sent).filter(([path]) => shows(step, [...prefix, ...path]));
  const missing = parts.filter(([path]) => isLost(valueAt(shown, path)));
  const other = parts.filter((part) => !missing.includes(part) && isOther(part, shown));
  const kept = parts.filter((part) => !missing.includes(part) && !other.includes(part));
  return {
    drifts: other.map((part) => keptDrift(step, part, "but the answer shows another value")),
    made: { step, property, name, parts: [...missing, ...kept], missing, isWhole: kept.length + other.length > 0 },
  };
}

function readAgain({ step, parts }: Expected, read: Step, shown: UnknownObject, shows: Shows): Drift[] {
  const prefix = prefixOf(read.answer, shown);
  const { id } = read.operation;
  return parts
    .filter(([path]) => shows(read, [...prefix, ...path]))
    .flatMap((part) => {
      if (isLost(valueAt(shown, part[0]))) return [keptDrift(step, part, `but ${id} does not answer it`)];
      return isOther(part, shown) ? [keptDrift(step, part, `but ${id} answers another value`)] : [];
    });
}

function unread({ step, missing, isWhole }: Expected): Drift[] {
  return isWhole ? missing.map((part) => keptDrift(step, part, "but the answer does not have it")) : [];
}

function keptDrift(step: Step, [path]: Part, what: string): Drift {
  const place = ["request", "body", ...path].join("/");
  return effectDrift(step, step.operation, { place, code: "not-kept", message: `was sent and accepted, ${what}` });
}

/** Scalars, and lists as a whole: their order need not stay. */
function partsOf(sent: unknown, path: readonly string[] = []): Part[] {
  if (Array.isArray(sent)) return sent.length > 0 && path.length > 0 ? [[path, sent]] : [];
  if (!isObject(sent)) return leaves(sent, path);
  return Object.entries(sent).flatMap(([key, part]) => partsOf(part, [...path, key]));
}

function prefixOf(answer: unknown, shown: UnknownObject): string[] {
  if (answer === shown || !isObject(answer)) return [];
  return Object.keys(answer).filter((key) => answer[key] === shown);
}

function valueAt(shown: UnknownObject, path: readonly string[]): unknown {
  return at(shown as Json, [...path]);
}

function isLost(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

function isOther([path, sent]: Part, shown: UnknownObject): boolean {
  const value = valueAt(shown, path);
  return isScalar(sent) && isScalar(value) && !meansSame(sent, value);
}
