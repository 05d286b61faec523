import { isObject, type Json } from "@specwright/openapi";
import type { Finding } from "../finding.ts";

/** The value that shows a break, as a sentence. */
export function witnessSentence({ witness }: Finding): string | undefined {
  if (!witness || witness.kind === "compile-error") return undefined;
  const shown = shortened(JSON.stringify(brief(witness.value)));
  const where = witness.at && ` (see ${witness.at})`;
  // No value decides about a message of HTTP: what becomes of it is not known, only that it is not described.
  if (witness.kind === "exchange") {
    if (witness.validBefore) return `was described, is not any more: ${shown}`;
    return `was not described, may come now: ${shown}`;
  }
  if (witness.validBefore) return `was valid, is refused: ${shown}${where}`;
  return `could not come before: ${shown}${where}`;
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
