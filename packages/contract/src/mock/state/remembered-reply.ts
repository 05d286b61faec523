import type { Operation } from "../../document/operation.ts";
import { findMediaType, isJson, parseContentType } from "../../request/media-type.ts";
import type { SentRequest } from "../../request/sent-request.ts";
import { type Answer, findResponse } from "../../response/judge-response.ts";
import { undocumentedFields } from "../../response/undocumented-fields.ts";
import type { SchemaSet } from "../../schema/schema-set.ts";
import { bodyText } from "../body-text.ts";
import { honestAnswer } from "../honest-answer.ts";
import type { Incoming } from "../incoming.ts";
import type { Preferences } from "../prefer.ts";
import { problem, problemReply, type Reply } from "../problem.ts";
import { type Filter, filtersOf, itemOf, type Schemas } from "./filters.ts";
import type { Memory } from "./memory.ts";
import { sendableProperties, sentValue } from "./sent-properties.ts";

/** A mock's memory, and the operation that is asked of it. */
export interface Remembering {
  readonly memory: Memory;
  readonly operation: Operation;
  readonly requests: SchemaSet;
  readonly responses: SchemaSet;
}

/**
 * The answer of a mock that remembers: 404 for what was deleted, and else the document's answer with what was made or
 * changed in it.
 *
 * @param ask Asks the document.
 */
export async function rememberedReply(
  { memory, operation, requests, responses }: Remembering,
  { sent, record, json: read }: Incoming,
  preferences: Preferences,
  ask: (preferences: Preferences) => Promise<Reply>,
): Promise<Reply> {
  if (memory.isGone(sent.path)) return await goneReply(operation, sent.path, () => ask({ ...preferences, code: 404 }));
  const reply = await ask(preferences);
  const type = reply.headers["content-type"] ?? "";
  const answer = answerOf(reply, type);
  const own = undocumentedFields(responses, operation, answer).length;
  // What the document's own answer has beside its schema may stay; what was sent adds nothing to that.
  const isNamed = (tried: Answer): boolean => undocumentedFields(responses, operation, tried).length <= own;
  const fits = (tried: Answer): boolean => honestAnswer(responses, operation, tried) !== undefined && isNamed(tried);
  const asked = { url: record.url, host: record.headers.host, query: record.query };
  const json = read ?? sentValue(requests, operation, sent);
  const sendable = sendableProperties(requests, operation);
  const filters = filtersSent({ requests, responses }, operation, sent, answer);
  const told = memory.apply({ operation, path: sent.path, json, sendable, asked, filters, fits }, answer);
  if (told === answer || told.body === undefined) return reply;
  return { ...reply, headers: Object.fromEntries(told.headers), body: bodyText(type, told.body) };
}

function filtersSent(schemas: Schemas, operation: Operation, sent: SentRequest, { status, headers }: Answer): Filter[] {
  const { type } = parseContentType(headers.get("content-type") ?? "");
  const schema = findMediaType(findResponse(operation, status)?.content ?? [], type)?.schema;
  const item = schema && itemOf(schemas.responses, schema);
  if (sent.query.length === 0 || item === undefined) return [];
  return filtersOf(schemas, operation, sent, item);
}

async function goneReply(operation: Operation, path: string, ask: () => Promise<Reply>): Promise<Reply> {
  if (findResponse(operation, 404) !== undefined) return await ask();
  const detail = `${operation.id}: ${path} was deleted, and the document has no 404 for it.`;
  return problemReply(problem("gone", 404, detail, { operation: operation.id }));
}

function answerOf({ status, headers, body }: Reply, type: string): Answer {
  const isRead = body !== undefined && isJson(parseContentType(type).type);
  return { status, headers: new Map(Object.entries(headers)), body: isRead ? JSON.parse(body) : undefined };
}
