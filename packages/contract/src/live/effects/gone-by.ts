import { leaves } from "./leaves.ts";
import type { Made } from "./made.ts";
import { keyOfStep, type Step } from "./step.ts";

const clearing = /delete|remove|purge|clear|reset|truncate|wipe|destroy|prune|merge/i;

/**
 * Keys of what was made and may be gone after a success: what a request has deleted, what is inside of it, and what
 * names it, such as the sessions of a user.
 */
export function goneBy(step: Step, there: ReadonlyMap<string, Made>): string[] {
  const { method, id, path: template } = step.operation;
  const key = keyOfStep(step);
  if (method !== "delete") {
    if (method === "get" || !clearing.test(`${id} ${template.split("/").at(-1)}`)) return [];
    return [...there.keys()];
  }
  const gone = new Set<string>([key]);
  const names = new Set([key.slice(key.lastIndexOf("/") + 1)]);
  // What names something that goes with it goes too.
  for (let before = 0; before !== gone.size; ) {
    before = gone.size;
    for (const [own, made] of there) {
      if (gone.has(own) || !(isInside(own, gone) || namesOne(made, names))) continue;
      gone.add(own);
      names.add(made.value);
    }
  }
  return [...gone];
}

function isInside(key: string, outer: ReadonlySet<string>): boolean {
  return [...outer].some((each) => key.startsWith(`${each}/`));
}

function namesOne({ shown, property }: Made, names: ReadonlySet<string>): boolean {
  return leaves(shown).some(([path, value]) => {
    const isOther = path.join("/") !== property && names.has(String(value));
    return isOther && mayBeName(path.at(-1) ?? "", String(value));
  });
}

/** A number is a name only where its property is called so: it may count something. */
function mayBeName(property: string, value: string): boolean {
  return !/^\d+$/.test(value) || /(id|ids|key|ref|reference|number|no)$/i.test(property);
}
