import { isObject, type Json } from "@specwright/openapi/internal";
import type { Finding } from "../finding.ts";

/** The value that shows a break. */
export interface ShownWitness {
  /** `valid before, refused now` */
  readonly says: string;
  /** The value as JSON, as far as it is read. */
  readonly json: string;
  /** `(see /name)`, or nothing. */
  readonly where: string;
}

export function shownWitness({ witness }: Finding): ShownWitness | undefined {
  if (!witness || witness.kind === "compile-error") return undefined;
  const json = shortened(JSON.stringify(brief(witness.value)));
  const which = witness.validBefore ? "before" : "after";
  // No value decides about a message of HTTP: what becomes of it is not known, only that it is not described.
  if (witness.kind === "exchange") return { says: EXCHANGE[which], json, where: "" };
  return { says: VALUE[which], json, where: witness.at && `(see ${witness.at})` };
}

/** By the version in which it is valid. */
const EXCHANGE = { before: "described before, not any more", after: "not described before, possible now" } as const;
const VALUE = { before: "valid before, refused now", after: "not possible before" } as const;

/** The same as a sentence. */
export function witnessSentence(finding: Finding): string | undefined {
  const witness = shownWitness(finding);
  return witness && [`${witness.says}:`, witness.json, witness.where].filter(Boolean).join(" ");
}

const LONGEST = 300;

/** What a compiler says about a large type is no help to anybody beyond its beginning. */
export function shortened(text: string): string {
  if (text.length > LONGEST) return `${text.slice(0, LONGEST - 1)}…`;
  return text;
}

/** Nobody counts letters or items: a witness that is too long by one says how long it is. The JSON format has all of it. */
const MOST_LETTERS = 60;
const SHOWN_LETTERS = 12;
const MOST_ITEMS = 6;
const SHOWN_ITEMS = 2;

function brief(value: Json): Json {
  if (typeof value === "string") return briefText(value);
  if (Array.isArray(value)) return briefList(value);
  if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, brief(one)]));
  return value;
}

function briefText(text: string): string {
  if (text.length <= MOST_LETTERS) return text;
  return `${text.slice(0, SHOWN_LETTERS)}… (${[...text].length} letters)`;
}

function briefList(items: readonly Json[]): Json[] {
  if (items.length <= MOST_ITEMS) return items.map(brief);
  return [...items.slice(0, SHOWN_ITEMS).map(brief), `… (${items.length} items)`];
}
