import { isDeepStrictEqual } from "node:util";
import { isObject } from "../../document/json.ts";
import { compare } from "./compare.ts";
import { effectDrift } from "./effect-drift.ts";
import type { Findings } from "./findings.ts";
import type { Item } from "./item.ts";
import type { Items } from "./items.ts";
import { partsOf } from "./parts.ts";
import { sameOtherId } from "./same-other-id.ts";
import type { Shows } from "./shows.ts";
import type { Sighting } from "./sighting.ts";
import type { Step } from "./step.ts";

interface Making {
  readonly items: Items;
  readonly findings: Findings;
  readonly shows: Shows;
}

/** Adds what a request has made, with what was sent for it. */
export function make({ items, findings, shows }: Making, sighting: Sighting, found: Item | undefined): void {
  const { step } = sighting;
  if (found !== undefined) {
    sameId(found, sighting, findings);
    items.delete(found);
  }
  const item = items.add(sighting, step);
  if (item === undefined) return;
  sameOtherId(items, item, sighting, findings);
  const sent = sentFor(sighting);
  for (const [path, value] of partsOf(sent)) {
    const known = { path, value, origin: "sent", step, isSeen: false, isListed: false } as const;
    item.known.set(path.join("/"), known);
  }
  item.parts = partsOf(sent).filter(([, value]) => value !== "").length;
  if (step.status !== 202) compare(item, sighting, shows, findings);
}

/** What is called new, and is not. Whoever sends the same again, or an id of its own, may get the same. */
function sameId(found: Item, { step, property = "", path, isListed }: Sighting, findings: Findings): void {
  if (isListed && !isBatch(step, path)) return;
  if (step.status !== 201 || found.gone !== undefined || found.by === undefined) return;
  const isMeant =
    isDeepStrictEqual(step.sent, found.by.sent) || (isObject(step.sent) && Object.hasOwn(step.sent, property));
  if (isMeant) return;
  const place = ["response", "body", ...path, property].join("/");
  const message = "is the id of something else that was made before, although the status says that this is new";
  findings.drift(effectDrift(step, step.operation, { place, code: "same-id", message }));
}

/** What was sent for one thing; of a batch, what stands in the same place. */
function sentFor({ step, path, isListed }: Sighting): unknown {
  if (!isListed) return step.sent;
  return isBatch(step, path) ? sentItem(step, path) : undefined;
}

/** Whether each thing of the answer is one of those that were sent. What is answered to a list may be something else. */
function isBatch(step: Step, path: readonly string[]): boolean {
  const { name } = sentList(step) ?? { name: undefined };
  const answered = path.findLast((part) => !/^\d+$/.test(part));
  return answered === name || /batch|bulk|many/i.test(`${step.operation.path.split("/").at(-1)} ${step.operation.id}`);
}

function sentItem(step: Step, path: readonly string[]): unknown {
  return sentList(step)?.items[Number(path.findLast((part) => /^\d+$/.test(part)))];
}

function sentList({ sent }: Step): { name: string | undefined; items: readonly unknown[] } | undefined {
  if (Array.isArray(sent)) return { name: undefined, items: sent };
  const lists = isObject(sent) ? Object.entries(sent) : [];
  const [name, items] = lists.find(([, value]) => Array.isArray(value) && value.some(isObject)) ?? [];
  return items === undefined ? undefined : { name, items: items as unknown[] };
}

/** Whether each thing of a batch was made. */
export function compareBatch(step: Step, sightings: readonly Sighting[], findings: Findings): void {
  const list = sentList(step);
  const made = sightings.filter(({ isListed, path }) => isListed && isBatch(step, path)).length;
  if (step.operation.method !== "post" || list === undefined || made === 0 || made === list.items.length) return;
  const place = ["request", "body", list.name].filter((part) => part !== undefined).join("/");
  const message = `has ${list.items.length} items, but the answer has ${made}`;
  findings.drift(effectDrift(step, step.operation, { place, code: "not-kept", message }));
}
