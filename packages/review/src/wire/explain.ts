import { isObject, type Json } from "@specwright/openapi/internal";
import { keywordRule, type ReviewRule } from "../rules.ts";
import { OTHERS } from "../schema/objects.ts";
import type { Reason } from "../schema/reason.ts";
import type { Role } from "./role.ts";
import { SENTENCES, type SentenceFacts } from "./sentences.ts";
import type { SetChange } from "./set-change.ts";

/** What a change of a set of values is called. */
export interface Explanation {
  readonly rule: ReviewRule;
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
  return { rule, title, why: whyOf(change, role) };
}

const WIDTH = { true: "wider", false: "narrower" } as const;

function titleOf(facts: SentenceFacts & Facts): readonly [rule: ReviewRule, title: string] {
  const sentence = SENTENCES[facts.reason.rule];
  if (sentence) return sentence[facts.width](facts);
  return keywordChanged(facts);
}

/** `name` of Pet becomes `name.first` of Pet where the reason is about a property of what changed. */
function placeOf(reason: Reason, place: string): string {
  const subject = propertyOf(reason);
  if (subject === undefined) return place;
  if (place.includes(`.${subject}\``) || place.startsWith(`\`${subject}\``)) return place;
  const [whole, path, rest] = /^`([^`]*)`(.*)$/s.exec(place) ?? [];
  if (whole === undefined) return `\`${subject}\` of ${place}`;
  return `\`${path}.${subject}\`${rest}`;
}

function propertyOf({ rule, subject, steps }: Reason): string | undefined {
  if (rule === "property" || rule === "required" || rule === "undescribed") return subject;
  const key = steps.at(-1)?.key;
  if (rule !== "never" || typeof key !== "string" || key === OTHERS || key.startsWith("/")) return undefined;
  return key;
}

/** Any other keyword: what it said, and what it says. */
function keywordChanged(facts: SentenceFacts & Facts): readonly [rule: ReviewRule, title: string] {
  const { reason, place, width } = facts;
  const keyword = reason.rule;
  const rule = keywordRule(keyword);
  const [before, after] = [facts.before, facts.after].map((holder) => said(holder, keyword));
  if (before === after) return [rule, `${place}: ${keyword} ${ALLOWS[width]}`];
  return [rule, `${place}: ${keyword} ${before} → ${after}`];
}

/** Where the same stands at the keyword itself, and something else below it. */
const ALLOWS = { narrower: "allows fewer values", wider: "allows more values" } as const;

function said(holder: Json | undefined, keyword: string): string {
  const value = isObject(holder) && holder[keyword];
  if (!isObject(holder) || value === undefined) return "none";
  const text = JSON.stringify(value);
  if (text.length <= 60) return text;
  return `${text.slice(0, 57)}…`;
}

const UNKNOWN =
  "The review found no proof that nothing changes, and no value that shows a change. A person has to check.";

const ALONE = "No value fits the whole schema, so the value shown is for this part alone.";
const TOO_DEAR = "The review gave up the comparison because it needs too many steps. A person has to check.";
const GIVEN_UP =
  "The review found no proof that nothing changes, and gave up the search for a value because it needs too many steps. A person has to check.";

/** What says something of a text that nobody can try. */
const READ_OTHERWISE: ReadonlySet<string> = new Set(["format", "contentEncoding", "contentMediaType", "contentSchema"]);

const WHY: { readonly [severity in "breaking" | "safe"]: { readonly [role in Role]: string } } = {
  breaking: {
    sent: "A request that was valid is refused now.",
    received: "A client may receive a value that was not possible before.",
  },
  safe: { sent: "Every request that was valid still is.", received: "Every value that arrives was possible before." },
};

function whyOf({ severity, reason: { rule }, witness, givenUp }: SetChange, role: Role): string {
  if (severity === "breaking" && rule === "undescribed" && role === "received")
    return "A client that reads it may find nothing, or any value. The description no longer says.";
  if (severity === "breaking" && rule === "undescribed")
    return "A request with another value there was valid and is refused now.";
  if (severity === "breaking" && witness?.alone) return `${WHY.breaking[role]} ${ALONE}`;
  if (severity !== "unknown") return WHY[severity][role];
  if (rule === "discriminator")
    return "A reader of the discriminator may choose another variant, or none. JSON Schema ignores discriminators, so no value decides. A person has to check.";
  if (READ_OTHERWISE.has(rule))
    return "The description does not say which texts this excludes, or whether the same text is read differently. A person has to check.";
  if (role === "sent" && (rule === "property" || rule === "variant"))
    return "A request with it is still accepted, but the description no longer says what happens to it.";
  if (rule === "effort") return TOO_DEAR;
  if (givenUp) return GIVEN_UP;
  return UNKNOWN;
}
