import { isAbsent } from "../request/value-text.ts";
import type { CheckValue } from "./known-names.ts";

/** What an option must be, the types that it may have, and whether a value of these is that. */
type Rule = readonly [expected: string, types: string, fits?: (value: never) => boolean];

const limit: Rule = ["a number of 0 or more", "number", (value) => value >= 0];
const text: Rule = ["a text", "string"];
const called: Rule = ["a function", "function"];
/** `false` stands for none, as in `isDebug && hooks`. */
const members: Rule = [
  "an object or false",
  "object boolean",
  (value) => value !== true && !(Symbol.iterator in Object(value)),
];

/** By name, with what it is a part of. An option that is not here is checked where it is used. */
const RULES: { readonly [option: string]: Rule } = {
  timeout: limit,
  totalTimeout: limit,
  streamTimeout: limit,
  "retry.attempts": ["a whole number of 1 or more", "number", (value) => value >= 1 && !(value % 1)],
  // Its pauses.
  "retry.": limit,
  retry: members,
  // The raw client takes lists of pairs too.
  headers: ["an object", "object"],
  init: members,
  hooks: members,
  // Any hook.
  "hooks.": called,
  variables: members,
  fetch: called,
  userAgent: text,
  accept: text,
  signal: ["an AbortSignal", "object", (value) => "addEventListener" in value],
};

/**
 * What is of another kind would be ignored, or fail where nobody expects it.
 * @param within what the option is a part of, `retry.`
 * @throws TypeError that says what was expected, and what kind of value came. A text may be a secret.
 */
export const checkValue: CheckValue = (value, name, within) => {
  const rule = RULES[within + name] ?? RULES[within];
  if (!rule || isAbsent(value)) return;
  const [expected, types, fits] = rule;
  if (types.includes(typeof value) && fits?.(value as never) !== false) return;
  const came = /number|boolean/.test(typeof value) ? value : `a ${Object(value).constructor?.name ?? "Object"}`;
  throw new TypeError(`the option "${within}${name}" must be ${expected}, not ${came}`);
};
