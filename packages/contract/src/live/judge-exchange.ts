import { at, type Json } from "@specwright/openapi";
import type { UnknownObject } from "../document/json.ts";
import type { LoadedDocument } from "../document/loaded-document.ts";
import type { Operation } from "../document/operation.ts";
import { readOperations } from "../document/operations.ts";
import { Router } from "../mock/router.ts";
import { judgeRequest } from "../request/judge-request.ts";
import { findMediaType, isJson, parseContentType } from "../request/media-type.ts";
import { type JudgedOperation, parseCookies, parseQuery, type SentRequest, splitUrl } from "../request/sent-request.ts";
import { isEventStream } from "../response/events.ts";
import { eventValues } from "../response/judge-events.ts";
import { type Answer, findResponse, judgeResponse } from "../response/judge-response.ts";
import { undocumentedFields } from "../response/undocumented-fields.ts";
import type { SchemaSet } from "../schema/schema-set.ts";
import { schemasOf } from "../schema/schemas-of.ts";
import type { Violation } from "../schema/violation.ts";
import { whyNoJson, withoutByteOrderMark } from "./broken-json.ts";
import { describedPlace } from "./described-place.ts";
import type { Drift } from "./drift.ts";
import { eventFaults } from "./event-faults.ts";
import { headerFaults } from "./header-faults.ts";
import { oneForEachCause } from "./one-cause.ts";
import type { LiveExchange } from "./recorded-exchange.ts";
import { refusedRequest } from "./refused-request.ts";
import { isStandardHeader } from "./standard-headers.ts";
import { textFaults } from "./text-faults.ts";
import { whatCame } from "./what-came.ts";

/** Judges exchanges by a document: request and answer, and fields that the document does not name. */
export function exchangeJudge(document: LoadedDocument): (exchange: LiveExchange) => Drift[] {
  const router = new Router(readOperations(document.root));
  const { requests, responses } = schemasOf(document);
  return (exchange) => {
    const sent = toSent(exchange);
    const route = router.find(sent.path, sent.query);
    const operation = route?.operations.get(sent.method);
    if (route === undefined || operation === undefined) return [toDrift(exchange, undefined, unknownOperation)];
    const asked = judgeAsked(requests, exchange, { operation, pathValues: route.pathValues });
    const found = [...asked, ...judgeOutcome({ root: document.root, schemas: responses, operation }, exchange)];
    return found.map((finding) => {
      const pointer = describedPlace(responses, operation, exchange, finding.location);
      return { ...toDrift(exchange, operation, finding), pointer };
    });
  };
}

const unknownOperation: Finding = {
  location: ["request", "path"],
  code: "unknown-operation",
  message: "matches no operation of the document",
};

// Malformed JSON is what a case may have sent on purpose: only its answer is judged.
function judgeAsked(requests: SchemaSet, exchange: LiveExchange, target: JudgedOperation): Finding[] {
  const sent = toSent(exchange);
  if (brokenBecause(exchange.request.body, sent.headers.get("content-type") ?? "") !== undefined) return [];
  const found = judgeRequest(requests, sent, target);
  if (found.length > 0) return found;
  return refusedRequest(exchange);
}

function toDrift(
  { request, response }: LiveExchange,
  operation: Operation | undefined,
  { location, code, message }: Finding,
): Drift {
  return {
    operation: operation?.id,
    request: `${request.method} ${splitUrl(request.path).path}`,
    status: response?.status ?? 0,
    place: location.join("/"),
    code,
    message,
  };
}

function toSent({ request }: LiveExchange): SentRequest {
  const { path, query } = splitUrl(request.path);
  return {
    method: request.method.toLowerCase(),
    path,
    query: parseQuery(query),
    cookies: parseCookies(request.headers.cookie ?? ""),
    headers: new Map(Object.entries(request.headers)),
    body: Buffer.from(request.body ?? ""),
  };
}

type Received = NonNullable<LiveExchange["response"]>;
type Finding = Pick<Violation, "location" | "code" | "message">;

/** What an answer is judged by. */
interface Described {
  readonly root: UnknownObject;
  readonly schemas: SchemaSet;
  readonly operation: Operation;
}

function judgeOutcome(described: Described, { response, error }: LiveExchange): Finding[] {
  if (response === undefined) return [{ location: ["response"], code: "no-answer", message: `never came: ${error}` }];
  if (error === undefined) return judgeAnswer(described, response);
  return [{ location: ["response", "body"], code: "cut-answer", message: `ends too early: ${error}` }];
}

function judgeAnswer({ root, schemas, operation }: Described, response: Received): Finding[] {
  const type = response.headers["content-type"] ?? "";
  const broken = brokenBecause(response.body, type);
  if (broken !== undefined) {
    const message = `says that it is ${type}, but cannot be parsed: ${broken}`;
    return [{ location: ["response", "body"], code: "malformed", message }];
  }
  const headers = new Map(Object.entries(response.headers));
  const answer: Answer = { status: response.status, headers, body: bodyOf(response, type) };
  const read = { ...answer, body: bodyAsRead(schemas, operation, answer) };
  const described = judgeResponse(schemas, operation, answer).map((found) => withWhatCame(found, read));
  return oneForEachCause([
    ...described,
    ...headerFaults(response).filter((fault) => !described.some((found) => isOfSamePlace(found, fault))),
    ...textFaults(response),
    ...eventFaults(root, findResponse(operation, response.status), response),
    ...fieldsOutside(schemas, operation, answer),
    ...undocumentedHeaders(operation, answer),
  ]);
}

/** Names of headers are the same in any case. */
function isOfSamePlace(one: Finding, other: Finding): boolean {
  return one.location.join("/").toLowerCase() === other.location.join("/").toLowerCase();
}

/** "must be string, is number" */
function withWhatCame({ location, code, message }: Finding, { body, headers }: Answer): Finding {
  const [, part, ...path] = location;
  if (part === "body") return { location, code, message: `${message}${whatCame(code, at(body as Json, path))}` };
  const text = part === "header" && code !== "content-type" ? headers.get((path[0] ?? "").toLowerCase()) : undefined;
  // What a header is, is text; what it looks like says more.
  const came = text === undefined ? "" : whatCame("format", text);
  return { location, code, message: `${message}${came}` };
}

function bodyOf({ body }: Received, contentType: string): unknown {
  if (body === undefined || !isJson(parseContentType(contentType).type)) return body;
  return JSON.parse(withoutByteOrderMark(body));
}

/** The body; of a stream of events, what is read of each. */
function bodyAsRead(schemas: SchemaSet, operation: Operation, { status, headers, body }: Answer): unknown {
  const { type } = parseContentType(headers.get("content-type") ?? "");
  const schema = findMediaType(findResponse(operation, status)?.content ?? [], type)?.schema;
  if (schema === undefined || !isEventStream(type) || body === undefined) return body;
  return eventValues(schemas, schema, body);
}

// An undocumented status has no headers to compare with, and is told of already.
function undocumentedHeaders(operation: Operation, { status, headers }: Answer): Finding[] {
  const response = findResponse(operation, status);
  if (response === undefined) return [];
  const documented = new Set(response.headers.map(({ name }) => name.toLowerCase()));
  // `deprecated: true` says the same as these two (RFC 9745, RFC 8594).
  if (operation.deprecated) for (const name of ["deprecation", "sunset"]) documented.add(name);
  return [...headers.keys()]
    .filter((name) => !documented.has(name) && !isStandardHeader(name))
    .map((name) => ({
      location: ["response", "header", name],
      code: "undocumented-header",
      message: "is not documented for this status",
    }));
}

function fieldsOutside(schemas: SchemaSet, operation: Operation, answer: Answer): Finding[] {
  return undocumentedFields(schemas, operation, answer).map((path) => ({
    location: ["response", "body", ...path],
    code: "undocumented-field",
    message: "is not named by the schema",
  }));
}

/** Why what says that it is JSON cannot be parsed. */
function brokenBecause(body: string | undefined, contentType: string): string | undefined {
  if (body === undefined || !isJson(parseContentType(contentType).type)) return undefined;
  return whyNoJson(withoutByteOrderMark(body));
}
