import { isObject, type Json } from "@specwright/openapi";
import type { Reason } from "../schema/reason.ts";
import type { Role } from "./context.ts";
import type { SetChange } from "./sets.ts";

/** What a change of a set of values is called. */
export interface Explanation {
  readonly rule: string;
  readonly title: string;
  readonly why: string;
}

interface Facts {
  readonly reason: Reason;
  readonly place: string;
  /** Whether fewer values are allowed now. */
  readonly narrower: boolean;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

type Sentence = (facts: Facts) => readonly [rule: string, title: string];

/** Fewer values where a described property is gone from a request, more where a response does not describe it any more. */
const property: Sentence = ({ place, narrower, reason }) => {
  if (narrower === (reason.rule === "property")) return ["property-removed", `${place} was removed`];
  return ["property-added", `${place} was added`];
};

const SENTENCES: { readonly [rule: string]: Sentence } = {
  property,
  undescribed: property,
  required: ({ place, narrower }) => {
    if (narrower) return ["property-required", `${place} became required`];
    return ["property-optional", `${place} became optional`];
  },
  type: ({ place, narrower, reason }) => {
    if (narrower) return ["type-narrowed", `${place} is no longer ${typeName(reason.subject)}`];
    return ["type-widened", `${place} may be ${typeName(reason.subject)}`];
  },
  enum: ({ place, narrower, reason }) => {
    if (narrower) return ["value-removed", `${place} lost ${reason.subject || "values"}`];
    return ["value-added", `${place} may be ${reason.subject || "another value"}`];
  },
  values: ({ place, narrower, reason }) => {
    if (narrower) return ["value-refused", `${place} no longer takes ${reason.subject}`];
    return ["value-added", `${place} may be ${reason.subject}`];
  },
  variant: ({ place, narrower, reason }) => {
    if (narrower) return ["variant-removed", `${place} lost the variant ${reason.subject}`];
    return ["variant-added", `${place} may be the variant ${reason.subject}`];
  },
  oneOf: ({ place, narrower }) => {
    if (narrower) return ["overlap-refused", `${place} refuses what fits more than one variant`];
    return ["overlap-allowed", `${place} takes what fits more than one variant`];
  },
  never: ({ place, narrower }) => {
    if (narrower) return ["forbidden", `${place} must not be there`];
    return ["allowed", `${place} may be there`];
  },
  more: ({ place }) => ["too-many", `${place} has more differences than are listed`],
  union: ({ place }) => ["too-complex", `${place} is a union too large to be compared`],
};

/** A name and a sentence for a change of a set; `place` names what it is about. */
export function explain(
  change: SetChange,
  role: Role,
  place: string,
  before: Json | undefined,
  after: Json | undefined,
): Explanation {
  const { reason, fromHead, severity } = change;
  // Values that only the old version has are values that are gone.
  const facts: Facts = { reason, place: subjectOf(reason, place), narrower: !fromHead, before, after };
  const sentence = SENTENCES[reason.rule === "const" ? "enum" : reason.rule] ?? keyword;
  const [rule, title] = sentence(facts);
  return { rule, title, why: whyOf(severity, role, reason) };
}

/** `name` of Pet becomes `name.first` of Pet where the reason is about a property of what changed. */
function subjectOf({ rule, subject }: Reason, place: string): string {
  if (
    (rule !== "property" && rule !== "required") ||
    place.includes(`.${subject}\``) ||
    place.startsWith(`\`${subject}\``)
  )
    return place;
  const [whole, path, rest] = /^`([^`]*)`(.*)$/s.exec(place) ?? [];
  if (whole === undefined) return `\`${subject}\` of ${place}`;
  return `\`${path}.${subject}\`${rest}`;
}

function keyword({ reason, place, narrower, before, after }: Facts): readonly [string, string] {
  const name = reason.rule;
  const kebab = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const values = [before, after].map((holder) => {
    if (isObject(holder)) return short(holder[name]);
    return "none";
  });
  const how = values[0] === values[1] ? (narrower ? "is narrower" : "is wider") : `${values[0]} → ${values[1]}`;
  return [`${kebab}-changed`, `${place}: ${name} ${how}`];
}

function short(value: Json | undefined): string {
  if (value === undefined) return "none";
  const text = JSON.stringify(value);
  if (text.length > 60) return `${text.slice(0, 57)}…`;
  return text;
}

/** Without a name the types are integer and number, and the values are what number has beside. */
function typeName(type: string): string {
  if (type === "") return "a number that is no integer";
  return article(type);
}

function article(type: string): string {
  if (type === "null") return "null";
  if (/^[aeiou]/.test(type)) return `an ${type}`;
  return `a ${type}`;
}

function whyOf(severity: SetChange["severity"], role: Role, { rule }: Reason): string {
  if (severity === "safe") return SAFE[role];
  if (severity === "breaking" && rule === "undescribed")
    return "A client that reads it may find nothing there, or anything: the description no longer says.";
  if (severity === "breaking") return BREAKING[role];
  if (rule === "property" && role === "sent")
    return "A request with it is still accepted, but the description no longer says what becomes of it.";
  return "Neither a proof that nothing changes for a peer nor a value that shows a change was found: a person has to look.";
}

const BREAKING: { readonly [role in Role]: string } = {
  sent: "A request that was valid is refused now.",
  received: "A client may receive what could not come before.",
};
const SAFE: { readonly [role in Role]: string } = {
  sent: "Every request that was valid still is.",
  received: "Whatever comes could have come before.",
};
