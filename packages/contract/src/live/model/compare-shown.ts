import { changedToo } from "./compare-sent.ts";
import { effectDrift } from "./effect-drift.ts";
import type { Findings } from "./findings.ts";
import type { Item, Known } from "./item.ts";
import { isScalar } from "./leaves.ts";
import { isFixed, isOfCreation, isVolatile } from "./names.ts";
import { partAt } from "./parts.ts";
import { meansSame } from "./same-value.ts";
import type { Sighting } from "./sighting.ts";

/** Whether an answer contradicts what another one has shown, of what the provider sets. */
export function compareShown(item: Item, known: Known, now: Sighting, findings: Findings): boolean {
  const { path, value } = known;
  const shown = partAt(now.shown, path);
  if (!isScalar(shown) || meansSame(value, shown)) return false;
  const neighbour = item.neighbours.find(({ sent }) => meansSame(partAt(sent, path) ?? {}, shown));
  if (neighbour !== undefined) {
    findings.drift(changedToo(neighbour, path, now));
    return true;
  }
  const name = path.at(-1) ?? "";
  if (path.length === 1 && isFixed(name)) return isUnstable(item, known, now, findings);
  return differsInList(known, now, findings);
}

/** Ids and the time of creation stay for ever. */
function isUnstable(item: Item, known: Known, now: Sighting, findings: Findings): boolean {
  // Others may have put something new in its place.
  if (item.by === undefined && item.change === undefined) return differsInList(known, now, findings);
  const { path, step: before } = known;
  const step = item.change ?? now.step;
  const name = path.at(-1) ?? "";
  const what = isOfCreation(name) ? "another time of creation" : "another id";
  const message = `is ${what} than ${before.operation.id} has answered for the same one`;
  const place = ["response", "body", ...path].join("/");
  findings.drift(effectDrift(step, step.operation, { place, code: "not-stable", message }));
  return true;
}

function differsInList(known: Known, now: Sighting, findings: Findings): boolean {
  const { path, step, isListed } = known;
  const value = partAt(now.shown, path);
  if (isListed === now.isListed || isVolatile(path.at(-1) ?? "")) return false;
  // Texts that are cut short, and say so, are no other ones.
  if ([value, known.value].some((text) => typeof text === "string" && /(…|\.\.\.)$/.test(text))) return false;
  const [list, other] = now.isListed ? [now.step, step] : [step, now.step];
  const message = `is not what ${other.operation.id} answers for the same id`;
  const place = ["response", "body", "*", ...path].join("/");
  findings.drift(effectDrift(list, list.operation, { place, code: "list-differs", message }));
  return true;
}
