import type { Operation } from "../document/operation.ts";
import { judgeRequest } from "../request/judge-request.ts";
import type { JudgedOperation, SentRequest } from "../request/sent-request.ts";
import type { SchemaSet } from "../schema/schema-set.ts";
import type { Violation } from "../schema/violation.ts";
import { answerReply, badPreference, refusalReply } from "./answer-reply.ts";
import { honestAnswer } from "./honest-answer.ts";
import type { Incoming } from "./incoming.ts";
import { PreferenceError, type Preferences, parsePrefer } from "./prefer.ts";
import { preferredMediaType } from "./preferred-media-type.ts";
import type { Prism, PrismOutcome } from "./prism-question.ts";
import { problem, problemReply, type Reply } from "./problem.ts";
import type { Route } from "./router.ts";
import type { Served } from "./served.ts";
import type { TokenEndpoint } from "./token-endpoint.ts";
import { allowReply, unknownMethod, unknownPath } from "./unknown-route.ts";
import { unreadableReply } from "./unreadable-request.ts";
import { withViolations } from "./violations-header.ts";

/** What a document needs to be answered for. */
export interface Guard {
  readonly served: Served;
  readonly token: TokenEndpoint;
  readonly requests: SchemaSet;
  readonly responses: SchemaSet;
  readonly prism: Prism;
}

/**
 * Answers one request. In this order: the path (404), the method (405), what cannot be read (400 or 415), the Prefer
 * header (400), the guard's judgement of the request by the document, Prism's answer, the guard's judgement of that answer.
 */
export async function answerRequest(guard: Guard, incoming: Incoming): Promise<Reply> {
  const { sent, route, record } = incoming;
  if (route === undefined) return unknownPath(guard.served.base, record.url);
  if (sent.method === "options" && !route.operations.has("options")) return allowReply(route);
  const operation = operationFor(route, sent.method);
  if (operation === undefined) return unknownMethod(route, record.method, sent.path);
  record.operationId = operation.id;
  const target = { operation, pathValues: route.pathValues };
  return unreadableReply(target, incoming) ?? (await answerReadable(guard, target, incoming));
}

// HEAD is GET without a body, wherever the document does not say otherwise.
function operationFor({ operations }: Route, method: string): Operation | undefined {
  const own = operations.get(method);
  if (own === undefined && method === "head") return operations.get("get");
  return own;
}

async function answerReadable(guard: Guard, target: JudgedOperation, incoming: Incoming): Promise<Reply> {
  const { sent, record } = incoming;
  const preferences = readPreferences(sent);
  if (preferences instanceof PreferenceError) return problemReply(problem("bad-preference", 400, preferences.message));
  const violations = judgeRequest(guard.requests, sent, target);
  record.violations = violations;
  const outcome = await askPrism(guard.prism, target.operation, incoming, preferences);
  return withViolations(toReply(guard, target.operation, outcome, violations, preferences), violations);
}

function readPreferences(sent: SentRequest): Preferences | PreferenceError {
  try {
    return parsePrefer(sent.headers.get("prefer"));
  } catch (error) {
    if (error instanceof PreferenceError) return error;
    throw error;
  }
}

// Prism is asked even if the request was refused: it finds the documented answer to a refusal.
function askPrism(
  prism: Prism,
  operation: Operation,
  { record, sent }: Incoming,
  preferences: Preferences,
): Promise<PrismOutcome> {
  const { query, headers, violations } = record;
  const mediaType = preferredMediaType(operation, preferences, headers.accept);
  return prism.ask({ operation, path: sent.path, query, headers, violations, preferences, mediaType });
}

function toReply(
  guard: Guard,
  operation: Operation,
  outcome: PrismOutcome,
  violations: readonly Violation[],
  preferences: Preferences,
): Reply {
  if ("refusal" in outcome) return refusalReply(operation, outcome.refusal, violations, preferences);
  const accepted = violations.length === 0;
  // Prism falls back to another status if the preferred one lacks the preferred example.
  if (accepted && preferences.code !== undefined && outcome.answer.status !== preferences.code) {
    return problemReply(badPreference(operation, preferences));
  }
  const honest = honestAnswer(guard.responses, operation, outcome.answer, preferences.dynamic);
  if ("type" in honest) return problemReply(honest);
  return answerReply(operation, honest);
}
