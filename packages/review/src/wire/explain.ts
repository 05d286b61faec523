import { isObject, type Json } from "@specwright/openapi";
import type { Reason } from "../schema/reason.ts";
import type { Role } from "./role.ts";
import { SENTENCES, type SentenceFacts } from "./sentences.ts";
import type { SetChange } from "./set-change.ts";

/** What a change of a set of values is called. */
export interface Explanation {
  readonly rule: string;
  readonly title: string;
  readonly why: string;
}

interface Facts {
  readonly change: SetChange;
  readonly role: Role;
  /** The name of what it is about. */
  readonly place: string;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

/** A name and a sentence for a change of a set. */
export function explain(facts: Facts): Explanation {
  const { change, role } = facts;
  const { reason, fromHead } = change;
  // Values that only the old version has are values that are gone.
  const width = WIDTH[`${fromHead}`];
  const [rule, title] = titleOf({ ...facts, reason, width, place: placeOf(reason, facts.place) });
  return { rule, title, why: whyOf(change.severity, role, reason) };
}

const WIDTH = { true: "wider", false: "narrower" } as const;

function titleOf(facts: SentenceFacts & Facts): readonly [rule: string, title: string] {
  const sentence = SENTENCES[facts.reason.rule];
  if (sentence) return sentence[facts.width](facts);
  return keywordChanged(facts);
}

/** `name` of Pet becomes `name.first` of Pet where the reason is about a property of what changed. */
function placeOf({ rule, subject }: Reason, place: string): string {
  if (rule !== "property" && rule !== "required") return place;
  if (place.includes(`.${subject}\``) || place.startsWith(`\`${subject}\``)) return place;
  const [whole, path, rest] = /^`([^`]*)`(.*)$/s.exec(place) ?? [];
  if (whole === undefined) return `\`${subject}\` of ${place}`;
  return `\`${path}.${subject}\`${rest}`;
}

/** Any other keyword: what it said, and what it says. */
function keywordChanged(facts: SentenceFacts & Facts): readonly [rule: string, title: string] {
  const { reason, place, width } = facts;
  const keyword = reason.rule;
  const rule = `${keyword.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}-changed`;
  const [before, after] = [facts.before, facts.after].map((holder) => said(holder, keyword));
  if (before === after) return [rule, `${place}: ${keyword} is ${width}`];
  return [rule, `${place}: ${keyword} ${before} → ${after}`];
}

function said(holder: Json | undefined, keyword: string): string {
  const value = isObject(holder) && holder[keyword];
  if (!isObject(holder) || value === undefined) return "none";
  const text = JSON.stringify(value);
  if (text.length <= 60) return text;
  return `${text.slice(0, 57)}…`;
}

const UNKNOWN =
  "Neither a proof that nothing changes for a peer nor a value that shows a change was found: a person has to look.";

const WHY: { readonly [severity in "breaking" | "safe"]: { readonly [role in Role]: string } } = {
  breaking: {
    sent: "A request that was valid is refused now.",
    received: "A client may receive what could not come before.",
  },
  safe: { sent: "Every request that was valid still is.", received: "Whatever comes could have come before." },
};

function whyOf(severity: SetChange["severity"], role: Role, { rule }: Reason): string {
  if (severity === "breaking" && rule === "undescribed")
    return "A client that reads it may find nothing there, or anything: the description no longer says.";
  if (severity !== "unknown") return WHY[severity][role];
  if (rule === "property" && role === "sent")
    return "A request with it is still accepted, but the description no longer says what becomes of it.";
  return UNKNOWN;
}
