import type { Operation } from "../../document/operation.ts";
import type { Item } from "./item.ts";
import type { Items } from "./items.ts";
import { leaves } from "./leaves.ts";
import { isFixed } from "./names.ts";
import { neighboursOf } from "./neighbours.ts";
import type { Resource, Resources } from "./resources.ts";
import { keyOfStep, type Step } from "./step.ts";

const clearing = /delete|remove|purge|clear|reset|truncate|wipe|destroy|prune|merge/i;

interface Deleting {
  readonly items: Items;
  readonly deleters: ReadonlyMap<Resource, Operation>;
}

/** What goes with a deletion is not known: what stands inside, and what names it, such as the sessions of a user. */
export function applyDeletion({ items, deleters }: Deleting, step: Step, asked: Item | undefined): void {
  const path = keyOfStep(step);
  if (asked === undefined) {
    for (const item of items) {
      if (isInside(item.key, path) || isInside(path, item.key)) item.isUnsure = true;
      if (!isInside(path, item.key)) continue;
      item.deletedInside = step;
      if (deleters.get(item.resource) === step.operation) item.gone = step;
    }
    return;
  }
  if (step.status === 202) asked.isUnsure = true;
  else asked.gone = step;
  for (const other of neighboursOf(items, asked)) other.neighbours.push(step);
  for (const other of goneWith(items, asked)) other.isUnsure = true;
}

function goneWith(items: Items, asked: Item): Set<Item> {
  const gone = new Set<Item>([asked]);
  for (let before = 0; before !== gone.size; ) {
    before = gone.size;
    const names = new Set([...gone].map(({ id }) => id));
    for (const item of items) {
      const isIn = [...gone].some(({ key }) => key !== undefined && isInside(item.key, key));
      if (isIn || namesOne(item, names)) gone.add(item);
    }
  }
  gone.delete(asked);
  return gone;
}

function namesOne({ shown, property }: Item, names: ReadonlySet<string>): boolean {
  return leaves(shown).some(([path, value]) => {
    const isOther = path.join("/") !== property && names.has(String(value));
    return isOther && mayBeName(path.at(-1) ?? "", String(value));
  });
}

/** A number is a name only where its property is called so: it may count something. */
function mayBeName(property: string, value: string): boolean {
  return !/^\d+$/.test(value) || /(id|ids|key|ref|reference|number|no)$/i.test(property);
}

/** Something else that was done. What it does is not known, but to make one thing leaves what was sent for others. */
export function applyOther(items: Items, resources: Resources, step: Step): void {
  const path = keyOfStep(step);
  const { id, path: template } = step.operation;
  const isClearing = clearing.test(`${id} ${template.split("/").at(-1)}`);
  const isMaking = resources.ofPath(step.operation) !== undefined;
  for (const item of items) {
    if (isClearing) item.isUnsure = true;
    const isOuter = item.key === path || isInside(path, item.key);
    if (!isOuter && !isInside(item.key, path)) continue;
    if (isOuter) bringBack(item);
    for (const [place, known] of [...item.known]) {
      const isKept = isFixed(known.path.at(-1) ?? "") || (isMaking && known.origin === "sent");
      if (!isKept) item.known.delete(place);
    }
  }
}

/** What a request may have done that was not answered. A client may have sent it again, too. */
export function unanswered(items: Items, step: Step): void {
  const path = keyOfStep(step);
  for (const item of items) {
    if (item.key !== path && !isInside(item.key, path) && !isInside(path, item.key)) continue;
    item.isUnsure = true;
    forgetUnfixed(item);
  }
}

/** Leaves what belongs to a thing for ever. */
export function forgetUnfixed({ known }: Item): void {
  for (const [place, { path }] of [...known]) if (!isFixed(path.at(-1) ?? "")) known.delete(place);
}

/** What is asked for after its deletion may be there again. */
function bringBack(item: Item): void {
  if (item.gone === undefined) return;
  item.gone = undefined;
  item.isUnsure = true;
}

function isInside(path: string | undefined, outer: string | undefined): boolean {
  return path !== undefined && outer !== undefined && path.startsWith(`${outer}/`);
}
