import { isAbsent } from "../request/value-text.ts";

/** What an option must be, and whether a value is that. */
type Rule = readonly [expected: string, fits: (value: never) => unknown];

const limit: Rule = ["a number of 0 or more", (value) => isA("number", value) && value >= 0];
const text: Rule = ["a text", (value) => isA("string", value)];
const called: Rule = ["a function", (value) => isA("function", value)];
/** `false` stands for none, as in `isDebug && hooks`. */
const members: Rule = [
  "an object or false",
  (value) => value === false || (isA("object", value) && !(Symbol.iterator in value)),
];

/** By name, with what it is a part of. An option that is not here is checked where it is used. */
const RULES: { readonly [option: string]: Rule } = {
  timeout: limit,
  totalTimeout: limit,
  streamTimeout: limit,
  "retry.attempts": ["a number of 1 or more", (value) => isA("number", value) && value >= 1],
  // Its pauses.
  "retry.": limit,
  retry: members,
  // The raw client takes lists of pairs too.
  headers: ["an object", (value) => isA("object", value)],
  init: members,
  hooks: members,
  // Any hook.
  "hooks.": called,
  variables: members,
  fetch: called,
  userAgent: text,
  accept: text,
  signal: ["an AbortSignal", (value) => "addEventListener" in Object(value)],
};

/**
 * What is of another kind would be ignored, or fail where nobody expects it.
 * @param within what the options are a part of, `retry.`
 * @throws TypeError that says what was expected, and what kind of value came. A text may be a secret.
 */
export function checkValues(given: object | undefined, within = ""): void {
  for (const name in given) {
    const value: unknown = given[name as never];
    const rule = RULES[within + name] ?? RULES[within];
    if (!rule || isAbsent(value) || rule[1](value as never)) continue;
    const came = /number|boolean/.test(typeof value) ? value : `a ${Object(value).constructor?.name ?? "Object"}`;
    throw new TypeError(`the option "${within}${name}" must be ${rule[0]}, not ${came}`);
  }
}

function isA(type: "string" | "number" | "boolean" | "function" | "object", value: unknown): boolean {
  return typeof value === type;
}
