import { type Diagnostic, define, isObject, type Json, type JsonObject } from "@specwright/openapi/internal";
import { type FoundPath, select, valueAt } from "./json-path.ts";
import { updated } from "./merge.ts";
import type { Action } from "./overlay.ts";
import { described } from "./overlay-form.ts";

/** A description with its corrections, and what is to be said of those that do not fit it. */
export interface Corrected {
  readonly description: JsonObject;
  readonly unfit: readonly Unfit[];
}

/** An action that changes nothing, and why. */
export interface Unfit {
  readonly action: Action;
  readonly problem: Diagnostic;
}

/** Applies the actions of an overlay one after the other. The description that is given stays as it is. */
export function applyOverlay(given: JsonObject, actions: readonly Action[]): Corrected {
  const holder: JsonObject = { root: given };
  if (actions.length > 0) holder.root = copied(given);
  const unfit = actions.flatMap((action): Unfit[] => {
    const problem = applyAction(holder, action);
    return problem ? [{ action, problem: { ...action.at, rule: "overlay-unfit", ...problem } }] : [];
  });
  return { description: holder.root as JsonObject, unfit };
}

/** A copy that shares no object with itself, so that a change at one place is none at another. */
function copied(value: JsonObject): JsonObject {
  const copy = (one: Json): Json => {
    if (Array.isArray(one)) return one.map(copy);
    if (!isObject(one)) return one;
    const made: JsonObject = {};
    for (const [key, member] of Object.entries(one)) define(made, key, copy(member));
    return made;
  };
  return copy(value) as JsonObject;
}

type Reason = Pick<Diagnostic, "message" | "hint">;

const CHANGED = "The description has changed: correct the target, or remove the action if the mistake is gone.";

/** The reason where an action does nothing. */
function applyAction(holder: JsonObject, { target, update, remove }: Action): Reason | undefined {
  const found = select(target, holder.root as JsonObject);
  if (found.length === 0) return { message: `${target} matches nothing`, hint: CHANGED };
  if (remove) {
    removeAll(holder, found);
    return undefined;
  }
  const before = found.map((path) => valueAt(holder.root as Json, path) as Json);
  const unlike = before.find((value) => isObject(value) && !isObject(update));
  if (unlike !== undefined)
    return {
      message: `${target} selects an object, and the update is ${described(update as Json)}`,
      hint: "Write the update as an object, whose members are merged into the other. To replace it by another value, put its key into an update of the object that holds it.",
    };
  for (const path of found) put(holder, path, updated(valueAt(holder.root as Json, path) as Json, update as Json));
  return undefined;
}

function put(holder: JsonObject, path: FoundPath, value: Json): void {
  const whole = ["root", ...path];
  const key = whole.pop() as string | number;
  const parent = valueAt(holder, whole);
  if (Array.isArray(parent)) parent[Number(key)] = value;
  else define(parent as JsonObject, String(key), value);
}

/** The last items of a list go first, so that the places of the others stay. */
function removeAll(holder: JsonObject, found: readonly FoundPath[]): void {
  const last = (path: FoundPath): number => Number(path.at(-1));
  for (const path of found.toSorted((a, b) => b.length - a.length || last(b) - last(a))) {
    const parent = valueAt(holder.root as Json, path.slice(0, -1));
    const key = path.at(-1);
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else if (isObject(parent) && key !== undefined) delete parent[key];
  }
}
