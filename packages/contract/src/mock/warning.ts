import type { Reply } from "./problem.ts";
import { headerFault } from "./sendable.ts";

// Node accepts 16 KB of headers in all.
const longest = 2_000;

/** A reply that says in a header why it is not what the document describes. What no header can carry is left out. */
export function withWarning(reply: Reply, message: string): Reply {
  const headers = Object.entries(reply.headers).filter(([name, value]) => headerFault(name, value) === undefined);
  const text = message.replaceAll(/[^\x20-\x7e]/g, "?").slice(0, longest);
  return { ...reply, headers: { ...Object.fromEntries(headers), "specwright-warning": text } };
}
