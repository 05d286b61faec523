import { problem, problemReply, type Reply } from "./problem.ts";

const token = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const latin1 = /^[\t\x20-\x7e\x80-\xff]*$/;

/** Why HTTP cannot carry a header; undefined where it can. */
export function headerFault(name: string, value: string): string | undefined {
  if (!token.test(name)) return "no header can have this name";
  if (!latin1.test(value)) return "its value is not Latin-1 text";
  return undefined;
}

/** Whether an answer can have a status. Those below 200 announce one, and those above 599 are none. */
export function isFinalStatus(status: unknown): boolean {
  return Number.isInteger(status) && Number(status) >= 200 && Number(status) <= 599;
}

/** The reply, or a problem that says why HTTP cannot carry it: the platform would throw, and end the user's test run. */
export function sendableReply(reply: Reply, operation: string | undefined): Reply {
  const fault = replyFault(reply);
  if (fault === undefined) return reply;
  const detail = `The answer of ${operation ?? "the mock"} has ${fault}.`;
  return problemReply(problem("mock-failure", 500, detail));
}

function replyFault({ status, headers }: Reply): string | undefined {
  if (!isFinalStatus(status)) return `the status ${status}: HTTP has 200 to 599`;
  for (const [name, value] of Object.entries(headers)) {
    const fault = headerFault(name, String(value));
    if (fault !== undefined) return `the header "${name}": ${fault}`;
  }
  return undefined;
}
