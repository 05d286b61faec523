import { membersOf, shape } from "../document/collections.ts";
import { isObject } from "../document/json.ts";
import type { Operation } from "../document/operation.ts";
import { flagCases } from "./list-cases.ts";
import type { LiveCase } from "./live-cases.ts";
import type { Input } from "./live-input.ts";
import type { Item } from "./model/item.ts";
import { neighboursOf } from "./model/neighbours.ts";
import { isChange, type Step } from "./model/step.ts";
import type { World } from "./model/world.ts";
import { type Looking, listCase, readCase } from "./observe.ts";
import { pathParameters } from "./path-parameters.ts";

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
  const lists = count < enough - 1 ? listsOfSent(looking, step) : [];
  return [...reads, ...again, ...lists].flatMap((each) => (each === undefined ? [] : [{ ...each, title }]));
}

/** What lists the things that were sent as a list, where the answer gave them no ids. */
function listsOfSent({ subjects, resources }: Looking, step: Step): Omit<LiveCase, "title">[] {
  const names = isObject(step.sent)
    ? Object.entries(step.sent).filter(([, value]) => Array.isArray(value) && value.length > 0)
    : [];
  if (step.operation.method !== "post" || names.length === 0 || step.values.length === 0) return [];
  const outer = shape(step.operation).replace(/\/[^/]*$/, "");
  const reads = subjects.filter(({ operation }) => {
    const own = shape(operation);
    const isBelow =
      operation.method === "get" && own.startsWith(`${outer}/`) && membersOf(operation).length === step.values.length;
    return isBelow && names.some(([name]) => resources.answers(operation, name));
  });
  return reads.map(({ operation }) => ({ operation: operation.id, input: { path: pathOf(operation, step) } }));
}

function pathOf(operation: Operation, { values }: Step): Input {
  return Object.fromEntries(pathParameters(operation).map(({ name }, index) => [name, values[index]]));
}

function afterDeletion(looking: Looking, world: World, step: Step): Omit<LiveCase, "title">[] {
  const items = [...world.items];
  const deleted = items.find(({ gone }) => gone === step);
  if (deleted === undefined) return atSamePath(looking, step, items);
  const sibling = neighboursOf(world.items, deleted).find(({ by }) => by !== undefined);
  const list = listCase(looking, deleted);
  const subject = looking.subjects.find(({ operation }) => operation.id === list?.operation);
  // What is only marked as deleted may be left out of a list that asks for what is there.
  const filtered = subject && list ? flagCases(subject, list.input, deleted) : [];
  const cases = [readCase(looking, deleted), list, ...filtered, sibling && readCase(looking, sibling)];
  return cases.flatMap((each) => each ?? []);
}

/** What was deleted and is no member of anything, and what it belonged to. */
function atSamePath({ subjects, ...looking }: Looking, step: Step, items: readonly Item[]): Omit<LiveCase, "title">[] {
  const outer = items.find(({ key }) => key !== undefined && step.path.startsWith(`${key}/`));
  const reads = subjects.find(({ operation: each }) => each.method === "get" && shape(each) === shape(step.operation));
  const own =
    reads === undefined ? [] : [{ operation: reads.operation.id, input: { path: pathOf(reads.operation, step) } }];
  const around = outer ? [readCase({ subjects, ...looking }, outer), listCase({ subjects, ...looking }, outer)] : [];
  return [...own, ...around.flatMap((each) => each ?? [])];
}
