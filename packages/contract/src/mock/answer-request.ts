import { answerReadable } from "./answer-readable.ts";
import { askedOperation } from "./asked-operation.ts";
import type { Guard } from "./guard.ts";
import { asServerReads } from "./habits/as-server-reads.ts";
import { slashRedirect } from "./habits/slash-redirect.ts";
import type { Incoming } from "./incoming.ts";
import type { Reply } from "./problem.ts";
import { allowReply, unknownMethod, unknownPath } from "./unknown-route.ts";
import { unreadableReply } from "./unreadable-request.ts";

/**
 * Answers one request. In this order: the path (404), the method (405), what cannot be read (400 or 415), the Prefer
 * header (400), the guard's judgement of the request by the document, what a test has told the mock, Prism's answer, the
 * guard's judgement of that answer, and where it does not fit, an answer of this package's own.
 */
export async function answerRequest(guard: Guard, incoming: Incoming): Promise<Reply> {
  const { sent, route, record } = incoming;
  if (route === undefined) return slashRedirect(guard, incoming) ?? unknownPath(guard.served.base, record.url);
  const { head = true } = guard.habits;
  if (sent.method === "options" && !route.operations.has("options")) return allowReply(route, head);
  const operation = askedOperation(guard.requests, sent, route, head);
  if (operation === undefined) return unknownMethod(route, record.method, sent.path, head);
  record.operationId = operation.id;
  const target = { operation, pathValues: route.pathValues };
  const read = asServerReads(guard, operation, incoming);
  return unreadableReply(target, read) ?? (await answerReadable(guard, target, read));
}
