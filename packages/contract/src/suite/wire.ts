import { isDeepStrictEqual } from "node:util";
import type { Operation } from "../document/operation.ts";
import type { RecordedRequest } from "../mock/recorder.ts";
import { Router } from "../mock/router.ts";
import { asksFor } from "../request/accept.ts";
import { bodyValue } from "../request/judge-body.ts";
import { parameterValue } from "../request/judge-parameters.ts";
import { isJson, parseContentType } from "../request/media-type.ts";
import { parseCookies, parseQuery, type SentRequest } from "../request/sent-request.ts";
import { ContractFailure, type Stage } from "./case.ts";
import type { Subject } from "./subject.ts";
import { type RequestValues, wirePlaceOf } from "./values.ts";

/** A recorded request in the form that the readers of `request/` take. */
export function toSent(record: Pick<RecordedRequest, "method" | "url" | "path" | "headers" | "body">): SentRequest {
  const at = record.url.indexOf("?");
  return {
    method: record.method.toLowerCase(),
    path: record.path,
    query: parseQuery(at < 0 ? "" : record.url.slice(at + 1)),
    cookies: parseCookies(record.headers.cookie ?? ""),
    headers: new Map(Object.entries(record.headers)),
    body: record.body ?? Buffer.alloc(0),
  };
}

/** The one request that a call made. */
export function onlyRequest({ mock }: Stage): RecordedRequest {
  const [record, ...more] = mock.requests;
  if (record !== undefined && more.length === 0) return record;
  throw new ContractFailure(`one request was expected on the wire, there were ${mock.requests.length}`);
}

/**
 * Judges what a client has put on the wire: the right operation, nothing that the guard refuses, an answer asked for
 * that is documented, and exactly the values that the call was given, as read back by the document's styles and agreed to
 * by a second validator.
 *
 * @throws ContractFailure
 */
export function assertCarried(subject: Subject, record: RecordedRequest, values: RequestValues | undefined): void {
  assertAccepted(subject.operation, record);
  assertAsked(subject.operation, record.headers.accept);
  if (values === undefined) return;
  const sent = toSent(record);
  const pathValues = new Router([subject.operation]).find(sent.path)?.pathValues ?? new Map();
  for (const parameter of subject.operation.parameters) {
    const found = parameterValue(subject.requests, parameter, sent, pathValues);
    const given = values[parameter.in][parameter.name];
    assertSame(`request/${parameter.in}/${parameter.name}`, given, found, wirePlaceOf(parameter) === "json");
    if (found !== undefined && parameter.schema !== undefined) assertSecond(subject, parameter.schema, found);
  }
  if (values.media === undefined) return;
  const json = isJson(parseContentType(values.media.type).type);
  const found = bodyValue(subject.requests, sent, values.media);
  assertSame("request/body", values.body, found, json);
  if (found !== undefined && values.media.schema !== undefined) assertSecond(subject, values.media.schema, found);
}

/** @throws ContractFailure if the request reached another operation or the guard found something wrong with it. */
export function assertAccepted(operation: Operation, record: RecordedRequest): void {
  if (record.operationId !== operation.id) {
    const place = `${operation.method.toUpperCase()} ${operation.path}`;
    const reached = record.operationId === undefined ? "no operation" : record.operationId;
    throw new ContractFailure(`${record.method} ${record.path} reached ${reached}, expected ${place}`);
  }
  const [first] = record.violations;
  if (first === undefined) return;
  const more = record.violations.length > 1 ? ` (and ${record.violations.length - 1} more)` : "";
  throw new ContractFailure(`${first.location.join("/")} ${first.message}${more}`);
}

/** @throws ContractFailure if none of the media types that the operation documents is asked for. */
function assertAsked({ responses }: Operation, accept: string | undefined): void {
  const successes = responses.filter(({ status }) => status.startsWith("2"));
  const [own = []] = [successes, responses].map(typesOf).filter((types) => types.length > 0);
  if (own.length === 0 || (accept !== undefined && own.some((type) => asksFor(accept, type)))) return;
  const found = accept === undefined ? "is not sent" : `is ${shown(accept)}`;
  throw new ContractFailure(
    `request/header/accept ${found}, expected it to name what the operation answers: ${own.join(", ")}`,
  );
}

function typesOf(responses: Operation["responses"]): string[] {
  return [...new Set(responses.flatMap(({ content }) => content.map(({ type }) => type)))];
}

function assertSame(place: string, given: unknown, found: unknown, exact: boolean): void {
  const [wanted, got] = exact ? [plain(given), plain(found)] : [texts(given), texts(found)];
  if (isDeepStrictEqual(wanted, got)) return;
  throw new ContractFailure(`${place} carries ${shown(found)}, the call was given ${shown(given)}`);
}

function assertSecond({ second }: Subject, pointer: string, value: unknown): void {
  const problem = second.problem(pointer, value);
  if (problem !== undefined) throw new ContractFailure(`a second validator refuses what the first accepts: ${problem}`);
}

function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

// Text has no types: outside JSON `5` and `"5"` are one.
function texts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(texts);
  if (typeof value !== "object" || value === null) return value === undefined ? undefined : String(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined && item !== null);
  return Object.fromEntries(
    entries.filter(([, item]) => !(Array.isArray(item) && item.length === 0)).map(([key, item]) => [key, texts(item)]),
  );
}

export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 200 ? `${text.slice(0, 200)}… (${text.length} characters)` : text;
}
