import { type Violation, violation } from "../schema/violation.ts";
import type { Reply } from "./problem.ts";

// Node accepts 16 KB of headers in all; Prism's own limit for this one is 8 KB.
const limit = 8 * 1024 - 100;

// What the last entry takes, which counts those that do not fit.
const room = 120;

/**
 * The value of `sl-violations`: JSON in ASCII, because a header cannot carry more. What does not fit is counted in a
 * last entry with the code "truncated", so that the value stays JSON.
 */
function violationsHeader(violations: readonly Violation[]): string {
  const kept: string[] = [];
  let length = 2;
  for (const each of violations) {
    const text = toAscii(each);
    if (length + text.length + 1 > limit - room) break;
    kept.push(text);
    length += text.length + 1;
  }
  const left = violations.length - kept.length;
  if (left > 0) kept.push(toAscii(violation([], "truncated", `and ${left} more`)));
  return `[${kept.join(",")}]`;
}

/** A reply that says in its header what is wrong with the request. */
export function withViolations(reply: Reply, violations: readonly Violation[]): Reply {
  if (violations.length === 0) return reply;
  return { ...reply, headers: { ...reply.headers, "sl-violations": violationsHeader(violations) } };
}

function toAscii(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
