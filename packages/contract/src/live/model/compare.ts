import { changedToo, compareSent } from "./compare-sent.ts";
import { compareShown } from "./compare-shown.ts";
import { newMarks } from "./deletion-mark.ts";
import { effectDrift } from "./effect-drift.ts";
import type { Findings } from "./findings.ts";
import type { Item, Known } from "./item.ts";
import { isScalar, leaves } from "./leaves.ts";
import { isLost, partAt, partsOf } from "./parts.ts";
import { meansSame } from "./same-value.ts";
import type { Shows } from "./shows.ts";
import type { Sighting } from "./sighting.ts";
import { type Step, topNames } from "./step.ts";

/** Compares what an answer shows of a thing with all that is known of it, and learns from it. */
export function compare(item: Item, now: Sighting, shows: Shows, findings: Findings): void {
  const wrong = new Set<string>();
  const sent = [...item.known.values()].filter(({ origin }) => origin === "sent");
  const lost = sent.filter(({ path }) => isLost(partAt(now.shown, path)));
  const isPart =
    item.change === now.step &&
    sent.filter((known) => isUnnamed(known, now.step)).every((known) => lost.includes(known));
  for (const [place, known] of item.known) {
    const isFault =
      known.origin === "sent"
        ? compareSent(item, known, now, { shows, findings, lost, isPart })
        : compareShown(item, known, now, findings);
    if (isFault) wrong.add(place);
  }
  compareSpread(item, now, findings);
  compareReplaced(item, now, findings);
  compareMarks(item, now, findings);
  learn(item, now, wrong);
}

function isUnnamed({ path, isSeen }: Known, change: Step): boolean {
  return isSeen && !topNames(change).has(path[0] ?? "");
}

/** What was sent for another one, and was not there before. */
function compareSpread({ neighbours, shown, known }: Item, now: Sighting, findings: Findings): void {
  if (shown === undefined) return;
  for (const change of neighbours) {
    for (const [path, value] of partsOf(change.sent)) {
      const isNew = !known.has(path.join("/")) && isLost(partAt(shown, path));
      if (isNew && isScalar(value) && partAt(now.shown, path) === value) findings.drift(changedToo(change, path, now));
    }
  }
}

/** What was replaced has to be gone. */
function compareReplaced({ replaced }: Item, now: Sighting, findings: Findings): void {
  const values = new Map(leaves(now.shown).map(([path, value]) => [path.join("/"), value]));
  for (const [place, { step: change, value }] of replaced) {
    if (!values.has(place) || values.get(place) !== value) continue;
    const message = `was replaced by something without it, but ${who(change, now)} still has it`;
    findings.drift(
      effectDrift(change, change.operation, { place: `response/body/${place}`, code: "not-replaced", message }),
    );
    replaced.delete(place);
  }
}

/** What has come to an end through something else. */
function compareMarks(item: Item, now: Sighting, findings: Findings): void {
  const marks = newMarks(now.shown, item.shown ?? now.shown);
  const { change, neighbours } = item;
  const deletion = neighbours.find(({ operation }) => operation.method === "delete");
  if (marks.length > 0 && deletion !== undefined) {
    const message = `has deleted one, but ${now.step.operation.id} shows that another is gone too`;
    findings.drift(
      effectDrift(deletion, deletion.operation, { place: "response/status", code: "changes-other", message }),
    );
  }
  if (change === undefined) return;
  for (const name of marks.filter((each) => !topNames(change).has(each))) {
    const message = `was not named by the request, but ${who(change, now)} shows that it has ended`;
    findings.drift(
      effectDrift(change, change.operation, { place: `response/body/${name}`, code: "not-named", message }),
    );
  }
}

function who(change: Step, { step }: Sighting): string {
  return change === step ? "the answer" : step.operation.id;
}

function learn(item: Item, now: Sighting, wrong: ReadonlySet<string>): void {
  const { step, isListed, shown } = now;
  for (const [path, value] of leaves(shown)) {
    const place = path.join("/");
    const known = item.known.get(place);
    const isSeen = known?.isSeen || meansSame(known?.value, value);
    if (known?.origin === "sent" && !wrong.has(place)) item.known.set(place, { ...known, isSeen });
    else item.known.set(place, { path, value, origin: "shown", step, isSeen: true, isListed });
  }
  for (const place of wrong) if (item.known.get(place)?.origin === "sent") item.known.delete(place);
  if (!isListed) item.shown = shown;
  item.shown ??= shown;
  item.neighbours = [];
  if (!isListed) item.isUnsure = step.status === 202;
  if (!isListed && item.change !== step) item.change = undefined;
}
