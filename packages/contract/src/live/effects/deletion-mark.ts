import { leaves, type Scalar } from "./leaves.ts";

const words =
  /delet|remov|archiv|trash|cancel|closed|disabled|deactiv|inactive|expired|revoked|terminat|destroy|discard|purg|retired|gone/i;
const flags = /^(is[-_]?)?(active|enabled|visible|available|live|open)$/i;
const states = /(state|status)$/i;

/**
 * Whether an answer says of a thing that it is deleted, as a provider does that only marks what it deletes: a property
 * that was not there before, or had another value.
 */
export function isMarkedDeleted(answer: unknown, before: unknown): boolean {
  const old = named(before);
  const names = new Set(old.map(([name]) => name));
  return named(answer).some(([name, value]) => {
    if (old.some(([own, was]) => own === name && was === value)) return false;
    return marks(name, value) || (states.test(name) && names.has(name));
  });
}

function marks(name: string, value: Scalar): boolean {
  if (flags.test(name)) return value === false;
  if (words.test(name)) return value !== false && value !== 0 && value !== "";
  return typeof value === "string" && /^[\w-]+$/.test(value) && words.test(value);
}

function named(value: unknown): [name: string, value: Scalar][] {
  return leaves(value).map(([path, own]) => [path.at(-1) ?? "", own]);
}
