import { isObject, type Json, type JsonObject, slotOf, visitsOf } from "@specwright/openapi/internal";
import type { Draft } from "../finding.ts";
import type { Version } from "../version.ts";
import { wireDraft } from "./context.ts";

/** An integer that no number of JavaScript can hold, and the number that stands for it. */
interface Large {
  readonly holder: object;
  readonly key: string;
  readonly rounded: number;
  readonly exact: bigint;
}

/**
 * Bounds and values beyond 2^53 are compared as numbers of JavaScript. That says which of two is greater, but not
 * whether two are the same that are rounded to the same: there nobody knows.
 */
export function compareIntegers(base: Version, head: Version): Draft[] {
  const [old, now] = [integersOf(base), integersOf(head)];
  return [
    ...now.large.filter((one) => isLost(one, old)).map((one) => come(head, one)),
    ...old.large.filter((one) => isLost(one, now)).map((one) => gone(base, one, head)),
  ];
}

/** Whether two versions differ in an integer that is rounded to the same number. */
export function sameIntegers(base: Version, head: Version): boolean {
  return compareIntegers(base, head).length === 0;
}

interface Integers {
  readonly numbers: ReadonlySet<number>;
  readonly exact: ReadonlySet<bigint>;
  readonly large: readonly Large[];
}

/** The other version has the rounded number, and not the integer. */
function isLost({ rounded, exact }: Large, other: Integers): boolean {
  return other.numbers.has(rounded) && !other.exact.has(exact);
}

/** What an example or a default says is no rule. */
const NOT_RULES = new Set(["example", "examples", "default"]);

function integersOf({ document }: Version): Integers {
  const numbers = new Set<number>();
  const large: Large[] = [];
  const note = (holder: object, key: string, value: number): void => {
    const exact = document.integer(holder, key);
    if (exact !== undefined) large.push({ holder, key, rounded: value, exact });
    if (!Number.isSafeInteger(value)) numbers.add(value);
  };
  for (const { kind, node } of visitsOf(document))
    if (kind === "schema" && isObject(node)) for (const key of rulesOf(node)) visitNumbers(node, key, note);
  return { numbers, exact: new Set(large.map(({ exact }) => exact)), large };
}

/** The keywords of a schema that limit values and hold no schemas: those are visited by themselves. */
function rulesOf(schema: JsonObject): string[] {
  return Object.keys(schema).filter((key) => {
    const slot = slotOf("schema", key);
    return slot !== undefined && !("kind" in slot) && !NOT_RULES.has(key);
  });
}

/** Every number in what stands at a key. */
function visitNumbers(
  holder: JsonObject | Json[],
  key: string,
  note: (holder: object, key: string, value: number) => void,
): void {
  const value = (holder as JsonObject)[key];
  if (typeof value === "number") note(holder, key, value);
  if (typeof value !== "object" || value === null) return;
  for (const inner of Object.keys(value)) visitNumbers(value, inner, note);
}

function come(version: Version, { holder, key, rounded, exact }: Large): Draft {
  const subject = { version, node: holder, key };
  return wireDraft(
    { direction: null, operation: null, subject },
    { ...changeOf(rounded), title: `${exact} is new`, after: String(exact) },
  );
}

function gone(version: Version, { holder, key, rounded, exact }: Large, other: Version): Draft {
  const subject = { version, node: holder, key };
  const shown = { version: other, node: other.document.bundled };
  return wireDraft(
    { direction: null, operation: null, subject, shown },
    { ...changeOf(rounded), title: `${exact} is gone`, before: String(exact) },
  );
}

function changeOf(rounded: number): Pick<Draft, "rule" | "severity" | "why"> {
  return {
    rule: "integer-too-large",
    severity: "unknown",
    why: `It is too large to compare exactly. Both versions have ${rounded}, which it is rounded to. A person has to check.`,
  };
}
