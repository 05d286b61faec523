import { redacted } from "../redacted.ts";
import type { Scalar } from "./leaves.ts";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const date = /^\d{4}-\d\d-\d\d/;

/** Whether two texts, numbers or truth values mean the same, as far as a description need not say how it is written. */
export function meansSame(one: Scalar, other: Scalar): boolean {
  const [left, right] = [String(one), String(other)];
  if (left === right) return true;
  // What is hidden cannot be compared.
  if ([left, right].some((text) => text.includes(redacted) || /\*{3}|•/.test(text))) return true;
  if (uuid.test(left) && uuid.test(right)) return left.toLowerCase() === right.toLowerCase();
  if (date.test(left) && date.test(right)) return Date.parse(left) === Date.parse(right);
  if (left.trim() !== "" && right.trim() !== "" && Number(left) === Number(right)) return true;
  return hrefOf(left) !== undefined && hrefOf(left) === hrefOf(right);
}

/** An address in its normal form; undefined for what is none. */
function hrefOf(text: string): string | undefined {
  if (!/^[a-z][a-z\d+.-]*:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  return new URL(text).href;
}
