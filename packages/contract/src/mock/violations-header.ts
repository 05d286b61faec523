import { type Violation, violation } from "../schema/violation.ts";
import type { Reply } from "./problem.ts";

// Node accepts 16 KB of headers in all; Prism's own limit for this one is 8 KB.
const limit = 8 * 1024 - 100;

/**
 * The value of `sl-violations`: JSON in ASCII, because a header cannot carry more. What does not fit is counted in a
 * last entry with the code "truncated", so that the value stays JSON.
 */
function violationsHeader(violations: readonly Violation[]): string {
  const all = toAscii(violations);
  if (all.length <= limit) return all;
  for (let kept = violations.length - 1; ; kept -= 1) {
    const rest = violation([], "truncated", `and ${violations.length - kept} more`);
    const text = toAscii([...violations.slice(0, kept), rest]);
    if (text.length <= limit || kept === 0) return text;
  }
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
