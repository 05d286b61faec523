import { membersOf } from "../../document/collections.ts";
import { comparable } from "../../document/member-names.ts";
import { effectDrift, isTooSoon } from "./effect-drift.ts";
import type { Findings } from "./findings.ts";
import type { Item } from "./item.ts";
import type { Items } from "./items.ts";
import { listRequest, sameList } from "./list-request.ts";
import type { Resource, Resources } from "./resources.ts";
import type { Sighting } from "./sighting.ts";
import type { Step } from "./step.ts";

/** Compares what a list shows, and what it does not show, with what there is below its parent. */
export function compareList(
  items: Items,
  resources: Resources,
  step: Step,
  sightings: readonly Sighting[],
  findings: Findings,
): void {
  const resource = resources.listedBy(step.operation);
  if (resource === undefined) return;
  const listed = sightings.filter((sighting) => sighting.isListed && sighting.resource === resource);
  compareIds(step, listed, findings);
  const shown = new Set<Item>();
  for (const sighting of listed) {
    const item = items.find(resource, sighting.key, sighting.id);
    if (item === undefined) continue;
    shown.add(item);
    compareParent(item, sighting, findings);
  }
  if (isWhole(step, listed.length)) compareAbsent({ items, resource, shown, step }, findings);
  for (const item of shown) item.lists.add(sameList(step));
}

/** The same one twice. */
function compareIds(step: Step, listed: readonly Sighting[], findings: Findings): void {
  const ids = listed.flatMap(({ id }) => id ?? []);
  if (new Set(ids).size === ids.length) return;
  const place = ["response", "body", ...(listed[0]?.path.slice(0, -1) ?? [])].join("/");
  findings.drift(
    effectDrift(step, step.operation, { place, code: "listed-twice", message: "has the same id more than once" }),
  );
}

function compareParent({ parents, by, property }: Item, { step, shown }: Sighting, findings: Findings): void {
  const other = pathParents(step).find(([name, value]) => by && parents.has(name) && parents.get(name) !== value);
  const isTold = Object.keys(shown).some((name) => comparable(name) === other?.[0]);
  if (other === undefined || isTold) return;
  const message = "is something that was made below another one than the list was asked for";
  const place = `response/body/*/${property}`;
  findings.drift(effectDrift(step, step.operation, { place, code: "other-parent", message }));
}

function pathParents({ operation, values }: Step): [name: string, value: string][] {
  return membersOf(operation).map(({ placeholder }, index) => [comparable(placeholder), values[index] ?? ""]);
}

/** Whether a list has all there is: nothing is filtered, and no page follows. */
function isWhole(step: Step, count: number): boolean {
  const { size, page, filters } = listRequest(step);
  if (filters.length > 0 || (page !== undefined && !["0", "1"].includes(String(page.value)))) return false;
  return count < (size === undefined ? 10 : Number(size.value));
}

interface Absent {
  readonly items: Items;
  readonly resource: Resource;
  readonly shown: ReadonlySet<Item>;
  readonly step: Step;
}

function compareAbsent({ items, resource, shown, step }: Absent, findings: Findings): void {
  const parents = pathParents(step);
  const isMade = [...shown].some(({ by }) => by !== undefined);
  for (const item of items.of(resource)) {
    const isBelow = parents.every(([name, value]) => item.parents.get(name) === value);
    const isThere = item.by !== undefined && item.gone === undefined && !item.isUnsure;
    if (!isBelow || !isThere || shown.has(item)) continue;
    const deletion = item.neighbours.find(({ operation }) => operation.method === "delete");
    if (deletion !== undefined && item.lists.has(sameList(step))) {
      deletesOther(deletion, step, findings);
      item.isUnsure = true;
    } else if (isMade && item.by !== undefined && !isTooSoon(item.by, { step, isListed: true }))
      notListed(item.by, step, findings);
  }
}

function deletesOther(deletion: Step, { operation }: Step, findings: Findings): void {
  const message = `has deleted one, but ${operation.id} shows that another is gone too`;
  findings.drift(
    effectDrift(deletion, deletion.operation, { place: "response/status", code: "changes-other", message }),
  );
}

function notListed(by: Step, { operation }: Step, findings: Findings): void {
  const message = `says that it is made, but ${operation.id} does not list it`;
  findings.doubt(effectDrift(by, by.operation, { place: "response/status", code: "not-listed", message }));
}
