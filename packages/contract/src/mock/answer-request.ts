import type { Operation } from "../document/operation.ts";
import { judgeParameters } from "../request/judge-parameters.ts";
import { judgeRequest } from "../request/judge-request.ts";
import type { JudgedOperation, SentRequest } from "../request/sent-request.ts";
import type { SchemaSet } from "../schema/schema-set.ts";
import type { Violation } from "../schema/violation.ts";
import { asError } from "./as-error.ts";
import type { Incoming } from "./incoming.ts";
import type { Log } from "./mock-event.ts";
import { isAsking, PreferenceError, type Preferences, parsePrefer } from "./prefer.ts";
import { preferredMediaType } from "./preferred-media-type.ts";
import type { Prism, PrismOutcome } from "./prism-question.ts";
import { problem, problemReply, type Reply } from "./problem.ts";
import { type Answers, replyTo } from "./reply-to.ts";
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
  readonly answers: Answers;
  readonly log: Log;
}

/**
 * Answers one request. In this order: the path (404), the method (405), what cannot be read (400 or 415), the Prefer
 * header (400), the guard's judgement of the request by the document, Prism's answer, the guard's judgement of that answer,
 * and where it does not fit, an answer of this package's own.
 */
export async function answerRequest(guard: Guard, incoming: Incoming): Promise<Reply> {
  const { sent, route, record } = incoming;
  if (route === undefined) return unknownPath(guard.served.base, record.url);
  if (sent.method === "options" && !route.operations.has("options")) return allowReply(route);
  const operation = operationFor(guard, incoming, route);
  if (operation === undefined) return unknownMethod(route, record.method, sent.path);
  record.operationId = operation.id;
  const target = { operation, pathValues: route.pathValues };
  return unreadableReply(target, incoming) ?? (await answerReadable(guard, target, incoming));
}

// HEAD is GET without a body, wherever the document does not say otherwise.
function operationFor(guard: Guard, { sent }: Incoming, route: Route): Operation | undefined {
  const own = ofMethod(guard, sent, route, sent.method);
  if (own === undefined && sent.method === "head") return ofMethod(guard, sent, route, "get");
  return own;
}

// Where several operations have one path, the request decides: it says which is meant, or it is the first that it is valid
// for, and else the first whose path it is valid for.
function ofMethod(
  guard: Guard,
  sent: SentRequest,
  { operations, twins, pathValues }: Route,
  method: string,
): Operation | undefined {
  const candidates = twins.get(method) ?? [];
  if (candidates.length < 2) return operations.get(method);
  const preferences = readPreferences(sent);
  const meant = candidates.find(({ id }) => "operation" in preferences && id === preferences.operation);
  if (meant !== undefined) return meant;
  const { requests } = guard;
  const whole = candidates.find((operation) => judge(guard, sent, { operation, pathValues }).length === 0);
  const byPath = candidates.find((operation) => {
    const parameters = operation.parameters.filter((parameter) => parameter.in === "path");
    const target = { operation: { ...operation, parameters }, pathValues };
    return judgeParameters(requests, { ...sent, query: [] }, target).length === 0;
  });
  return whole ?? byPath ?? operations.get(method);
}

async function answerReadable(guard: Guard, target: JudgedOperation, incoming: Incoming): Promise<Reply> {
  const { sent, record } = incoming;
  const preferences = readPreferences(sent);
  if (preferences instanceof PreferenceError) return problemReply(problem("bad-preference", 400, preferences.message));
  const violations = judge(guard, sent, target);
  record.violations = violations;
  const { operation } = target;
  const outcome = await askPrism(guard.prism, operation, incoming, preferences);
  const { responses, answers } = guard;
  const warn = (message: string): void => guard.log({ type: "warned", request: record, message });
  const { accept } = record.headers;
  const question = { operation, responses, answers, preferences, accept, violations, warn };
  return withViolations(replyTo(question, outcome), violations);
}

// A Prefer header that tells the mock what to answer is not the one that the provider documents.
function judge({ requests }: Guard, sent: SentRequest, target: JudgedOperation): Violation[] {
  const found = judgeRequest(requests, sent, target);
  const preferences = readPreferences(sent);
  if (preferences instanceof PreferenceError || !isAsking(preferences)) return found;
  return found.filter(({ location: [, place, name = ""] }) => place !== "header" || name.toLowerCase() !== "prefer");
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
async function askPrism(
  prism: Prism,
  operation: Operation,
  { record, sent }: Incoming,
  preferences: Preferences,
): Promise<PrismOutcome | Error> {
  const { query, headers, violations } = record;
  const mediaType = preferredMediaType(operation, preferences, headers.accept);
  try {
    return await prism.ask({ operation, path: sent.path, query, headers, violations, preferences, mediaType });
  } catch (cause) {
    return asError(cause);
  }
}
