import { isDeepStrictEqual } from "node:util";
import { redacted } from "../redacted.ts";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const date = /^\d{4}-\d\d-\d\d/;

/** Whether two values mean the same, as far as a description need not say how it is written. */
export function meansSame(one: unknown, other: unknown): boolean {
  const [left, right] = [String(one), String(other)];
  if (isStored(one, other) || left === right) return true;
  if (uuid.test(left) && uuid.test(right)) return left.toLowerCase() === right.toLowerCase();
  if (date.test(left) && date.test(right)) return isSameTime(left, right);
  if (left.trim() !== "" && right.trim() !== "" && Number(left) === Number(right)) return true;
  return hrefOf(left) !== undefined && hrefOf(left) === hrefOf(right);
}

/** Whether a value came back as it was sent, as it has to where nobody but the caller knows what it means. */
export function isStored(one: unknown, other: unknown): boolean {
  // What is hidden cannot be compared.
  return [one, other].some(isHidden) || isDeepStrictEqual(one, other);
}

function isHidden(value: unknown): boolean {
  return typeof value === "string" && (value.includes(redacted) || /\*{3}|•/.test(value));
}

/** Letters and blanks that a provider may write in its own way. */
export function isSameInOtherLetters(one: unknown, other: unknown): boolean {
  const plain = (value: unknown): string => String(value).trim().toLowerCase().replaceAll(/\s+/g, " ");
  return typeof one === "string" && typeof other === "string" && plain(one) === plain(other);
}

/** One of both may be rounded, as databases do. */
function isSameTime(left: string, right: string): boolean {
  const apart = Math.abs(Date.parse(left) - Date.parse(right));
  const isWhole = [left, right].some((text) => !/[.,]0*[1-9]/.test(text));
  return apart < (isWhole ? 1000 : 1);
}

/** An address in its normal form; undefined for what is none. */
function hrefOf(text: string): string | undefined {
  if (!/^[a-z][a-z\d+.-]*:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  return new URL(text).href;
}
