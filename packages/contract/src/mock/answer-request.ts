import { isUtf8 } from "node:buffer";
import type { Operation } from "../document/operation.ts";
import { malformedRange } from "../request/accept.ts";
import { unsupportedMediaType } from "../request/judge-body.ts";
import { judgeCoding } from "../request/judge-coding.ts";
import { judgeRequest } from "../request/judge-request.ts";
import type { JudgedOperation, SentRequest } from "../request/sent-request.ts";
import type { SchemaSet } from "../schema/schema-set.ts";
import type { Violation } from "../schema/violation.ts";
import { answerReply, badPreference, refusalReply } from "./answer-reply.ts";
import { honestAnswer } from "./honest-answer.ts";
import { type Incoming, saysJson } from "./incoming.ts";
import { PreferenceError, type Preferences, parsePrefer } from "./prefer.ts";
import { preferredMediaType } from "./preferred-media-type.ts";
import type { Prism, PrismOutcome } from "./prism.ts";
import { problem, problemReply, type Reply } from "./problem.ts";
import type { Route, Router } from "./router.ts";
import { violationsHeader } from "./violations-header.ts";

/** What a document needs to be answered for. */
export interface Guard {
  readonly base: string;
  readonly router: Router;
  readonly requests: SchemaSet;
  readonly responses: SchemaSet;
  readonly prism: Prism;
}

/** Answers one request: the guard judges it, Prism answers it, the guard judges the answer. */
export async function answerRequest(guard: Guard, incoming: Incoming): Promise<Reply> {
  const { sent, inside, record } = incoming;
  const route = inside ? guard.router.find(sent.path) : undefined;
  if (route === undefined) return unknownPath(guard, record.url);
  if (sent.method === "options" && !route.operations.has("options"))
    return { status: 204, headers: allow(route), body: undefined };
  const operation =
    route.operations.get(sent.method) ?? (sent.method === "head" ? route.operations.get("get") : undefined);
  if (operation === undefined) return unknownMethod(route, record.method, sent.path);
  record.operationId = operation.id;
  const target = { operation, pathValues: route.pathValues };
  const unreadable = judgeCoding(sent, target);
  if (unreadable.length > 0) {
    record.violations = unreadable;
    return withViolations(codingReply(operation, unreadable), unreadable);
  }
  const malformed = malformedJson(operation, sent, record.json);
  if (malformed !== undefined) return malformed;
  const unreadableAccept = malformedAccept(operation, sent);
  if (unreadableAccept !== undefined) return unreadableAccept;
  const preferences = readPreferences(sent);
  if (preferences instanceof PreferenceError) return problemReply(problem("bad-preference", 400, preferences.message));
  const violations = judgeRequest(guard.requests, sent, target);
  record.violations = violations;
  const outcome = await ask(guard.prism, target, incoming, violations, preferences);
  return withViolations(toReply(guard, operation, outcome, violations, preferences), violations);
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
  return "type" in honest ? problemReply(honest) : answerReply(operation, honest);
}

function ask(
  prism: Prism,
  { operation }: JudgedOperation,
  { record, sent }: Incoming,
  violations: readonly Violation[],
  preferences: Preferences,
): Promise<PrismOutcome> {
  const { query, headers } = record;
  const mediaType = preferredMediaType(operation, preferences, headers.accept);
  return prism.ask({ operation, path: sent.path, query, headers, violations, preferences, mediaType });
}

function readPreferences(sent: SentRequest): Preferences | PreferenceError {
  try {
    return parsePrefer(sent.headers.get("prefer"));
  } catch (error) {
    if (error instanceof PreferenceError) return error;
    throw error;
  }
}

function malformedJson(operation: Operation, sent: SentRequest, json: unknown): Reply | undefined {
  if (sent.body.length === 0 || !saysJson(sent) || (json !== undefined && isUtf8(sent.body))) return undefined;
  const detail = `${operation.id}: the body of ${sent.body.length} bytes says it is JSON, but it cannot be parsed. Send well-formed JSON in UTF-8.`;
  return problemReply(problem("malformed-json", 400, detail, { operation: operation.id }));
}

function malformedAccept({ id }: Operation, sent: SentRequest): Reply | undefined {
  const accept = sent.headers.get("accept") ?? "";
  const range = malformedRange(accept);
  if (range === undefined) return undefined;
  const detail = `${id}: the accept header "${accept}" has "${range}", which is no media range. Write type/subtype, type/* or */*, separated by commas.`;
  return problemReply(problem("malformed-accept", 400, detail, { operation: id }));
}

function codingReply(operation: Operation, violations: readonly Violation[]): Reply {
  const unsupported = violations.some(({ code }) => code === unsupportedMediaType);
  const said = violations.map(({ location, message }) => `${location.join("/")} ${message}`).join("; ");
  const more = { operation: operation.id, validation: violations };
  if (!unsupported) return problemReply(problem("malformed-encoding", 400, `${operation.id}: ${said}.`, more));
  const headers = { "accept-encoding": "identity" };
  return problemReply(problem("unsupported-encoding", 415, `${operation.id}: ${said}.`, more), headers);
}

function unknownPath({ base }: Guard, url: string): Reply {
  const hint = base === "" ? "" : ` Paths of the document are served below ${base}.`;
  return problemReply(problem("unknown-path", 404, `${url} matches no path of the document.${hint}`));
}

function unknownMethod(route: Route, method: string, path: string): Reply {
  const headers = allow(route);
  return problemReply(problem("unknown-method", 405, `${path} has no ${method}; it has ${headers.allow}.`), headers);
}

function allow({ operations }: Route): Record<string, string> {
  const documented = [...operations.keys()].map((method) => method.toUpperCase());
  const added = operations.has("get") ? ["HEAD", "OPTIONS"] : ["OPTIONS"];
  return { allow: [...new Set([...documented, ...added])].join(", ") };
}

function withViolations(reply: Reply, violations: readonly Violation[]): Reply {
  if (violations.length === 0) return reply;
  return { ...reply, headers: { ...reply.headers, "sl-violations": violationsHeader(violations) } };
}
