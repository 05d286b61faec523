import type { Operation } from "../document/operation.ts";
import { judgeParameters } from "../request/judge-parameters.ts";
import { judgeRequest } from "../request/judge-request.ts";
import type { JudgedOperation, SentRequest } from "../request/sent-request.ts";
import type { SchemaSet } from "../schema/schema-set.ts";
import { describeViolations, type Violation } from "../schema/violation.ts";
import { asError } from "./as-error.ts";
import type { Incoming } from "./incoming.ts";
import type { Log } from "./mock-event.ts";
import { PreferenceError, type Preferences, parsePrefer } from "./prefer.ts";
import { preferredMediaType } from "./preferred-media-type.ts";
import type { Prism, PrismOutcome } from "./prism-question.ts";
import { problem, problemReply, type Reply } from "./problem.ts";
import { type Answers, replyTo } from "./reply-to.ts";
import type { Route } from "./router.ts";
import type { Script } from "./script/script.ts";
import { handledReply, preferencesOf, undocumentedReply, withStep } from "./script/scripted-reply.ts";
import type { Served } from "./served.ts";
import type { Memory } from "./state/memory.ts";
import { rememberedReply } from "./state/remembered-reply.ts";
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
  /** Whether a request that breaks a rule is answered as if it were valid. */
  readonly tolerant: boolean;
  readonly script: Script;
  /** Undefined for a mock that remembers nothing. */
  readonly memory: Memory | undefined;
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

// Where several operations have one path, the request decides: the first that it is valid for, and else the first whose
// path it is valid for.
function ofMethod(
  { requests }: Guard,
  sent: SentRequest,
  { operations, twins, pathValues }: Route,
  method: string,
): Operation | undefined {
  const candidates = twins.get(method) ?? [];
  if (candidates.length < 2) return operations.get(method);
  const whole = candidates.find((operation) => judgeRequest(requests, sent, { operation, pathValues }).length === 0);
  const byPath = candidates.find((operation) => {
    const parameters = operation.parameters.filter((parameter) => parameter.in === "path");
    const target = { operation: { ...operation, parameters }, pathValues };
    return judgeParameters(requests, { ...sent, query: [] }, target).length === 0;
  });
  return whole ?? byPath ?? operations.get(method);
}

async function answerReadable(guard: Guard, target: JudgedOperation, incoming: Incoming): Promise<Reply> {
  const { sent, record } = incoming;
  const asked = readPreferences(sent);
  if (asked instanceof PreferenceError) return problemReply(problem("bad-preference", 400, asked.message));
  const violations = judgeRequest(guard.requests, sent, target);
  record.violations = violations;
  if (violations.length === 0) return await answerByScript(guard, target, incoming, asked);
  if (guard.tolerant) return await answerTolerantly(guard, target, incoming, asked);
  return withViolations(await answerByDocument(guard, target, incoming, asked, violations), violations);
}

/** Answers a request that breaks a rule as if it were valid, and says so in the log, the record and a header. */
async function answerTolerantly(
  guard: Guard,
  target: JudgedOperation,
  incoming: Incoming,
  asked: Preferences,
): Promise<Reply> {
  const { record } = incoming;
  const { violations } = record;
  const message = `${target.operation.id}: ${describeViolations(violations)}`;
  guard.log({ type: "warned", request: record, message });
  return withViolations(await answerByScript(guard, target, incoming, asked), violations);
}

/** A test's own answers are for valid requests. A mistake in a request is not hidden by them. */
async function answerByScript(
  guard: Guard,
  target: JudgedOperation,
  incoming: Incoming,
  asked: Preferences,
): Promise<Reply> {
  const { operation } = target;
  const handled = await handledReply(guard.script.handlerOf(operation.id), incoming.record);
  if (handled !== undefined) return handled;
  const step = guard.script.next(operation.id);
  const byDocument = (preferences: Preferences) => answerByDocument(guard, target, incoming, preferences, []);
  if (step === undefined) return await answerByMemory(guard, operation, incoming, asked, byDocument);
  const documented = () => byDocument(preferencesOf(step, asked));
  return withStep(undocumentedReply(operation, step) ?? (await documented()), step);
}

async function answerByMemory(
  { memory, responses }: Guard,
  operation: Operation,
  incoming: Incoming,
  asked: Preferences,
  byDocument: (preferences: Preferences) => Promise<Reply>,
): Promise<Reply> {
  if (memory === undefined) return await byDocument(asked);
  return await rememberedReply({ memory, operation, responses }, incoming, asked, byDocument);
}

async function answerByDocument(
  guard: Guard,
  { operation }: JudgedOperation,
  incoming: Incoming,
  preferences: Preferences,
  violations: readonly Violation[],
): Promise<Reply> {
  const { record } = incoming;
  const outcome = await askPrism(guard.prism, operation, incoming, preferences, violations);
  const { responses, answers } = guard;
  const warn = (message: string): void => guard.log({ type: "warned", request: record, message });
  const { accept } = record.headers;
  const question = { operation, responses, answers, preferences, accept, violations, warn };
  return replyTo(question, outcome);
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
  violations: readonly Violation[],
): Promise<PrismOutcome | Error> {
  const { query, headers } = record;
  const mediaType = preferredMediaType(operation, preferences, headers.accept);
  try {
    return await prism.ask({ operation, path: sent.path, query, headers, violations, preferences, mediaType });
  } catch (cause) {
    return asError(cause);
  }
}
