import type { ProblemName, Reply } from "../problem.ts";
import type { Habits } from "./habits.ts";

/** What the mock has to say about itself or the document: no server says so. A scripted status is one that a server sends. */
const ofMock: ReadonlySet<ProblemName | undefined> = new Set<ProblemName | undefined>([
  undefined,
  "bad-preference",
  "foreign-host",
  "lying-answer",
  "mock-failure",
]);

/** The answer with the server's own body, where the document has none and the mock would explain itself. */
export function undescribedReply({ undescribed = {} }: Habits, reply: Reply): Reply {
  const status = String(reply.status);
  if (ofMock.has(reply.problem) || !Object.hasOwn(undescribed, status)) return reply;
  const body = undescribed[status];
  if (typeof body === "string") return withBody(reply, "text/plain; charset=utf-8", body);
  return withBody(reply, "application/json", JSON.stringify(body));
}

function withBody(reply: Reply, type: string, body: string): Reply {
  return { ...reply, headers: { ...reply.headers, "content-type": type }, body };
}
