import type { ReviewRule } from "../rules.ts";
import { OTHERS } from "../schema/objects.ts";
import type { Reason } from "../schema/reason.ts";

/** What a sentence is made of. */
export interface SentenceFacts {
  readonly reason: Reason;
  /** The name of what changed. */
  readonly place: string;
  /** Whether fewer values are allowed now, or more. */
  readonly width: "narrower" | "wider";
}

type Sentence = (facts: SentenceFacts) => readonly [rule: ReviewRule, title: string];

/** What is said of a rule where fewer values are allowed now, and where more are. */
interface Sentences {
  readonly narrower: Sentence;
  readonly wider: Sentence;
}

/** Whether a change is about all properties that are not described. */
export function isOfOthers({ rule, steps }: Reason): boolean {
  return (rule === "never" || rule === "others") && steps.at(-1)?.key === OTHERS;
}

const propertyRemoved: Sentence = ({ place }) => ["property-removed", `${place} was removed`];
const propertyAdded: Sentence = ({ place }) => ["property-added", `${place} was added`];
const valueAdded: Sentence = ({ place, reason }) => ["value-added", `${place} may be ${reason.subject}`];
const tooMany: Sentence = ({ place }) => ["too-many", `${place} has more differences than the report lists`];
const tooComplex: Sentence = ({ place }) => ["too-complex", `${place} is too large a union to compare`];

const tooDear: Sentence = ({ place }) => ["too-complex", `${place} is too large to compare completely`];

const listed: Sentences = {
  narrower: ({ place, reason }) => {
    if (!reason.subject) return ["value-removed", `${place} accepts only listed values`];
    return ["value-removed", `${place} lost ${reason.subject}`];
  },
  wider: ({ place, reason }) => ["value-added", `${place} may be ${reason.subject || "another value"}`],
};

/** By keyword, or by what is compared instead of one. */
export const SENTENCES: { readonly [rule: string]: Sentences } = {
  // A described property that is gone from a request leaves fewer values.
  property: { narrower: propertyRemoved, wider: propertyAdded },
  // One that a response does not describe any more leaves more.
  undescribed: { narrower: propertyAdded, wider: propertyRemoved },
  required: {
    narrower: ({ place }) => ["property-required", `${place} became required`],
    wider: ({ place }) => ["property-optional", `${place} became optional`],
  },
  type: {
    narrower: ({ place, reason }) => ["type-narrowed", `${place} is no longer ${typeNames(reason.subject)}`],
    wider: ({ place, reason }) => ["type-widened", `${place} may be ${typeNames(reason.subject)}`],
  },
  enum: listed,
  const: listed,
  values: {
    narrower: ({ place, reason }) => ["value-refused", `${place} no longer accepts ${reason.subject}`],
    wider: valueAdded,
  },
  variant: {
    narrower: ({ place, reason }) => {
      if (!isNamed(reason)) return ["variant-removed", `${place} allows fewer values of type ${reason.subject}`];
      return ["variant-removed", `${place} no longer has the variant ${reason.subject}`];
    },
    wider: ({ place, reason }) => {
      if (!isNamed(reason)) return ["variant-added", `${place} allows more values of type ${reason.subject}`];
      return ["variant-added", `${place} may be the variant ${reason.subject}`];
    },
  },
  oneOf: {
    narrower: ({ place }) => ["overlap-refused", `${place} refuses values that fit more than one variant`],
    wider: ({ place }) => ["overlap-allowed", `${place} allows values that fitted more than one variant`],
  },
  never: {
    narrower: ({ place, reason }) => {
      if (isOfOthers(reason)) return ["other-properties-refused", `${place} must not have other properties`];
      return ["forbidden", `${place} is no longer allowed`];
    },
    wider: ({ place, reason }) => {
      if (isOfOthers(reason)) return ["other-properties-allowed", `${place} may have other properties`];
      return ["allowed", `${place} is allowed now`];
    },
  },
  others: {
    narrower: ({ place }) => ["other-properties-narrowed", `other properties of ${place} must fit a schema now`],
    wider: ({ place }) => ["other-properties-widened", `other properties of ${place} may be anything`],
  },
  more: { narrower: tooMany, wider: tooMany },
  effort: { narrower: tooDear, wider: tooDear },
  union: { narrower: tooComplex, wider: tooComplex },
};

/** Outside of a union what does not fit has no name but its type. */
function isNamed({ shape }: Reason): boolean {
  return shape.branches !== undefined;
}

/** `a string, a number or null` for types with a space between them. */
function typeNames(types: string): string {
  const names = types.split(" ").map(typeName);
  const last = names.pop();
  if (names.length === 0) return String(last);
  return `${names.join(", ")} or ${last}`;
}

/** Without a name the types are integer and number, and the values are what number has beside. */
function typeName(type: string): string {
  if (type === "") return "a number that is not an integer";
  if (type === "null") return "null";
  if (/^[aeiou]/.test(type)) return `an ${type}`;
  return `a ${type}`;
}
