import { isObject } from "../../document/json.ts";
import type { Drift } from "../drift.ts";
import { effectDrift, isTooSoon } from "./effect-drift.ts";
import type { Findings } from "./findings.ts";
import type { Item, Known } from "./item.ts";
import { isScalar } from "./leaves.ts";
import { isLost, partAt } from "./parts.ts";
import { isSameInOtherLetters, isStored, meansSame } from "./same-value.ts";
import type { Description, Shows } from "./shows.ts";
import type { Sighting } from "./sighting.ts";
import { isChange, topNames } from "./step.ts";

const madeCode = "not-kept";
const changedCode = "not-changed";

interface Comparing {
  readonly shows: Shows;
  readonly findings: Findings;
  /** Everything that was sent and is not there. */
  readonly lost: readonly Known[];
  /** Whether the answer to a change shows nothing of what it does not name. */
  readonly isPart: boolean;
}

/** Whether an answer contradicts what was sent. */
export function compareSent(item: Item, known: Known, now: Sighting, comparing: Comparing): boolean {
  const { shows, findings } = comparing;
  const { path } = known;
  const value = partAt(now.shown, path);
  const description = shows(now.step, [...now.path, ...path]);
  if (isLost(value)) return compareLost(item, known, now, { ...comparing, description });
  if (!now.isListed) item.missing.delete(path.join("/"));
  const fault = faultOf(item, known, now, description);
  if (fault === undefined) return false;
  if (isAsBefore(known, value) && isTooSoon(known.step, now)) findings.doubt(fault);
  else if (isSameInOtherLetters(known.value, value))
    findings.doubt({ ...fault, message: `${fault.message}, in other letters` });
  else findings.drift(fault);
  return true;
}

function faultOf(item: Item, known: Known, now: Sighting, description: Description): Drift | undefined {
  const { path, step } = known;
  const value = partAt(now.shown, path);
  const neighbour = item.neighbours.find(({ sent }) => isObject(sent) && meansSame(partAt(sent, path), value));
  const isOther = isDifferent(known, value, description);
  if (isOther && neighbour !== undefined) return changedToo(neighbour, path, now);
  const { change } = item;
  if (change !== undefined && change !== step && isOther && !topNames(change).has(path[0] ?? ""))
    return unnamed(change, path, now, "shows another value");
  if (isAsBefore(known, value))
    return notKept(known, now, isOwn(known, now) ? "shows" : "still answers", "what was there before");
  if (!isOther) return undefined;
  if (now.isListed && !isOwn(known, now)) return listDiffers(known, now, isCut(value));
  return notKept(known, now, isOwn(known, now) ? "shows" : "answers", otherWords(known.value, value));
}

/** A provider may write the same in another way, but not where nobody but the caller knows what it means. */
function isDifferent({ value: sent, isSeen }: Known, value: unknown, description: Description): boolean {
  if (description === "free") return !isStored(sent, value);
  if (description === undefined && !isSeen) return false;
  return isScalar(sent) && isScalar(value) && !meansSame(sent, value);
}

function isAsBefore({ value: sent, before }: Known, value: unknown): boolean {
  return isScalar(value) && value === before && String(value) !== String(sent);
}

/** Texts that are cut short in a list, and say so, are no other ones. */
function isCut(value: unknown): boolean {
  return typeof value === "string" && /(…|\.\.\.)$/.test(value);
}

function listDiffers({ path, step }: Known, { step: list }: Sighting, cut: boolean): Drift | undefined {
  if (cut) return undefined;
  const message = `is not what ${step.operation.id} was sent for the same id`;
  return effectDrift(list, list.operation, {
    place: `response/body/*/${path.join("/")}`,
    code: "list-differs",
    message,
  });
}

function otherWords(sent: unknown, value: unknown): string {
  if (typeof sent === typeof value) return "another value";
  return `a ${typeof value} in place of a ${typeof sent}`;
}

function isOwn({ step }: Known, now: Sighting): boolean {
  return step === now.step;
}

function notKept(known: Known, now: Sighting, verb: string, what: string): Drift {
  const { step, path } = known;
  const code = isChange(step) ? changedCode : madeCode;
  const who = isOwn(known, now) ? "the answer" : now.step.operation.id;
  const place = ["request", "body", ...path].join("/");
  return effectDrift(step, step.operation, {
    place,
    code,
    message: `was sent and accepted, but ${who} ${verb} ${what}`,
  });
}

function unnamed(change: Item["change"] & object, path: readonly string[], { step }: Sighting, what: string): Drift {
  const who = change === step ? "the answer" : step.operation.id;
  const message = `was not named by the request, but ${who} ${what}`;
  const place = ["response", "body", ...path].join("/");
  return effectDrift(change, change.operation, { place, code: "not-named", message });
}

export function changedToo(change: NonNullable<Item["change"]>, path: readonly string[], { step }: Sighting): Drift {
  const message = `was sent for one, but ${step.operation.id} shows that it has changed another too`;
  const place = ["request", "body", ...path].join("/");
  return effectDrift(change, change.operation, { place, code: "changes-other", message });
}

type Losing = Comparing & { readonly description: Description };

/** Whether what was sent is not there, where it would have to be. A list may show less. */
function compareLost(
  item: Item,
  known: Known,
  now: Sighting,
  { description, findings, lost, isPart }: Losing,
): boolean {
  const { path, step } = known;
  const own = isOwn(known, now);
  if (now.isListed && !own) return false;
  const { change } = item;
  if (change !== undefined && change !== step && !topNames(change).has(path[0] ?? "") && known.isSeen) {
    // An answer that shows nothing but what was named says nothing of the rest.
    if (isPart) return false;
    findings.drift(unnamed(change, path, now, "does not have it any more"));
    return true;
  }
  if (description === undefined) return false;
  const fault = notKept(known, now, own ? "does not have" : "does not answer", "it");
  if (!own) findings.drift(fault);
  // An answer that only tells an id leaves out the rest, and another answer may have it.
  else if (isWhole(item, known, now, lost)) item.missing.set(path.join("/"), fault);
  return !own;
}

function isWhole(item: Item, { path }: Known, { shown }: Sighting, lost: readonly Known[]): boolean {
  if (path.length > 1 && isObject(partAt(shown, path.slice(0, -1)))) return true;
  const sent = [...item.known.values()].filter(({ origin }) => origin === "sent");
  return sent.some((each) => !lost.includes(each));
}
