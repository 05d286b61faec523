import type { UnknownObject } from "../../document/json.ts";
import type { Answer } from "../../response/judge-response.ts";
import type { Collection, Remembered } from "./remembered.ts";
import { withOwner } from "./rewritten-body.ts";

/** What the document's answer shows of a member, and what of that is taken over. */
interface Shown {
  readonly owner: UnknownObject;
  readonly base: UnknownObject;
}

/**
 * Keeps what a member is now. Of what was sent, only what the document allows in the answer is shown. Of the document's
 * own answer, what was not sent is shown only where there has to be something.
 */
export function remember(
  collection: Collection,
  name: string,
  { owner, base }: Shown,
  values: UnknownObject,
  { fits }: Remembered,
  answer: Answer,
): Answer {
  const answerWith = (value: UnknownObject): Answer => ({ ...answer, body: withOwner(answer.body, owner, value) });
  const known = { ...base, ...values };
  const shown = shownOf(owner, known, (value) => fits(answerWith(value)));
  collection.set(name, { ...known, ...shown });
  return shown === undefined ? answer : answerWith(shown);
}

/** As much as fits of what is known, and as little as is needed of the document's own; undefined if nothing fits. */
function shownOf(
  owner: UnknownObject,
  known: UnknownObject,
  fits: (value: UnknownObject) => boolean,
): UnknownObject | undefined {
  const whole = { ...owner, ...known };
  let shown: UnknownObject = Object.fromEntries(Object.entries(whole).filter(([key]) => Object.hasOwn(owner, key)));
  for (const [key, value] of Object.entries(known)) {
    const more = { ...shown, [key]: value };
    if (fits(more)) shown = more;
  }
  if (fits(whole)) shown = whole;
  for (const key of Object.keys(owner).filter((name) => !Object.hasOwn(known, name))) {
    const { [key]: _, ...less } = shown;
    if (fits(less)) shown = less;
  }
  return fits(shown) ? shown : undefined;
}

/** Without what a caller could have sent, and did not. */
export function withoutSendable(
  owner: UnknownObject,
  sendable: ReadonlyMap<string, unknown>,
  key: string | undefined,
): UnknownObject {
  return Object.fromEntries(Object.entries(owner).filter(([name]) => name === key || !sendable.has(name)));
}

/** A name in a path is text; its property may be a number. */
export function nameLike(example: string | number, name: string): string | number {
  return typeof example === "number" && Number.isFinite(Number(name)) ? Number(name) : name;
}
