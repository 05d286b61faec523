import { shape } from "../document/collections.ts";
import type { LiveCase } from "./live-cases.ts";
import type { Item } from "./model/item.ts";
import { neighboursOf } from "./model/neighbours.ts";
import { isChange, type Step } from "./model/step.ts";
import type { World } from "./model/world.ts";
import { type Looking, listCase, readCase } from "./observe.ts";

/** How many things of one request or kind are read again at once. */
const enough = 3;

/** Calls that look at what a success has done, and at what it must not have done. */
export function followUps(looking: Looking, world: World, step: Step, count: number): LiveCase[] {
  const items = [...world.items];
  const { operation } = step;
  const title = `after ${operation.id}`;
  if (operation.method === "delete") return afterDeletion(looking, world, step).map((each) => ({ ...each, title }));
  const made = items.filter(({ by }) => by === step).slice(-1);
  const changed = items.filter(({ change }) => change === step && isChange(step));
  const reads = (count < enough ? made : []).map((item) => readCase(looking, item));
  const again = changed.flatMap((item) => [readCase(looking, item), listCase(looking, item)]);
  return [...reads, ...again].flatMap((each) => (each === undefined ? [] : [{ ...each, title }]));
}

function afterDeletion(looking: Looking, world: World, step: Step): Omit<LiveCase, "title">[] {
  const items = [...world.items];
  const deleted = items.find(({ gone }) => gone === step);
  if (deleted === undefined) return atSamePath(looking, step, items);
  const sibling = neighboursOf(world.items, deleted).find(({ by }) => by !== undefined);
  const cases = [readCase(looking, deleted), listCase(looking, deleted), sibling && readCase(looking, sibling)];
  return cases.flatMap((each) => each ?? []);
}

/** What was deleted and is no member of anything, and what it belonged to. */
function atSamePath({ subjects, ...looking }: Looking, step: Step, items: readonly Item[]): Omit<LiveCase, "title">[] {
  const outer = items.find(({ key }) => key !== undefined && step.path.startsWith(`${key}/`));
  const reads = subjects.find(({ operation: each }) => each.method === "get" && shape(each) === shape(step.operation));
  const path = Object.fromEntries(
    (reads?.operation.parameters ?? [])
      .filter(({ in: place }) => place === "path")
      .map(({ name }, index) => [name, step.values[index]]),
  );
  const own = reads === undefined ? [] : [{ operation: reads.operation.id, input: { path } }];
  const around = outer ? [readCase({ subjects, ...looking }, outer), listCase({ subjects, ...looking }, outer)] : [];
  return [...own, ...around.flatMap((each) => each ?? [])];
}
