import { leaves, type Scalar } from "./leaves.ts";

const words =
  /delet|remov|archiv|trash|cancel|closed|disabled|deactiv|inactive|expired|revoked|terminat|destroy|discard|purg|retired|gone/i;
const ends = /^(ended|finished|stopped)([-_]?(at|on|date|time))?$/i;
const flags = /^(is[-_]?)?(active|enabled|visible|available|live|open)$/i;
const states = /(state|status)$/i;

/**
 * Whether an answer says of a thing that it is deleted, as a provider does that only marks what it deletes: a property
 * that was not there before, or had another value.
 */
export function isMarkedDeleted(answer: unknown, before: unknown): boolean {
  const names = new Set(named(before).map(([name]) => name));
  return changed(answer, before).some(([name, value]) => marks(name, value) || (states.test(name) && names.has(name)));
}

/** Properties that say since then that a thing has come to an end. */
export function newMarks(answer: unknown, before: unknown): string[] {
  return changed(answer, before).flatMap(([name, value]) => (marks(name, value) || ends.test(name) ? [name] : []));
}

function changed(answer: unknown, before: unknown): [name: string, value: Scalar][] {
  const old = named(before);
  return named(answer).filter(([name, value]) => !old.some(([own, was]) => own === name && was === value));
}

function marks(name: string, value: Scalar): boolean {
  if (flags.test(name)) return value === false;
  if (words.test(name)) return value !== false && value !== 0 && value !== "";
  return typeof value === "string" && /^[\w-]+$/.test(value) && words.test(value);
}

function named(value: unknown): [name: string, value: Scalar][] {
  return leaves(value).map(([path, own]) => [path.at(-1) ?? "", own]);
}
