import { isDeepStrictEqual } from "node:util";
import type { MediaType, Operation, Parameter } from "../document/operation.ts";
import { wirePlaceOfBody } from "../generate/wire-place.ts";
import type { RecordedRequest } from "../mock/recorder.ts";
import { Router } from "../mock/router.ts";
import { asksFor } from "../request/accept.ts";
import { bodyValue } from "../request/judge-body.ts";
import { parameterValue } from "../request/judge-parameters.ts";
import { fallsUnder, isJudged, parseContentType } from "../request/media-type.ts";
import { filledByFetch } from "../request/platform-headers.ts";
import { parseCookies, parseQuery, type SentRequest, splitUrl } from "../request/sent-request.ts";
import { firstAndCount } from "../schema/violation.ts";
import { ContractFailure, type Stage } from "./case.ts";
import { assertListStyle } from "./list-style.ts";
import type { Subject } from "./subject.ts";
import { type RequestValues, wirePlaceOf } from "./values.ts";

/** A recorded request in the form that the readers of `request/` take. */
export function toSent(record: Pick<RecordedRequest, "method" | "url" | "path" | "headers" | "body">): SentRequest {
  return {
    method: record.method.toLowerCase(),
    path: record.path,
    query: parseQuery(splitUrl(record.url).query),
    cookies: parseCookies(record.headers.cookie ?? ""),
    headers: new Map(Object.entries(record.headers)),
    body: record.body ?? Buffer.alloc(0),
  };
}

/** The one request that a call made. */
export function onlyRequest({ mock }: Stage): RecordedRequest {
  const [record, ...more] = mock.requests;
  if (record !== undefined && more.length === 0) return record;
  throw new ContractFailure(`one request was expected, but ${mock.requests.length} were sent`);
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
  assertParameters(subject, sent, values);
  if (values.media !== undefined) assertMediaType(record, values.media);
  if (values.media !== undefined) assertBody(subject, sent, values.media, values.body);
}

function assertParameters(subject: Subject, sent: SentRequest, values: RequestValues): void {
  const { operation, requests } = subject;
  const pathValues = new Router([operation]).find(sent.path, sent.query)?.pathValues ?? new Map();
  for (const parameter of operation.parameters) {
    const found = parameterValue(requests, parameter, sent, pathValues);
    const given = values[parameter.in][parameter.name];
    if (given === undefined && isMade(subject, parameter)) continue;
    assertSame(`request/${parameter.in}/${parameter.name}`, given, found, wirePlaceOf(parameter) === "json");
    assertListStyle(parameter, sent, given);
    if (found !== undefined && parameter.schema !== undefined) assertSecond(subject, parameter.schema, found);
  }
}

/** Whether the client, or its `fetch`, makes the value by itself where the call has none. */
function isMade({ keys }: Subject, parameter: Parameter): boolean {
  const name = parameter.name.toLowerCase();
  return parameter.in === "header" && (keys.includes(name) || filledByFetch.has(name));
}

function assertBody(subject: Subject, sent: SentRequest, media: MediaType, given: unknown): void {
  const found = bodyValue(subject.requests, sent, media);
  assertSame("request/body", given, found, wirePlaceOfBody(media) === "json");
  if (found !== undefined && media.schema !== undefined && isJudged(media.type)) {
    assertSecond(subject, media.schema, found);
  }
}

/** @throws ContractFailure if the body is in another media type than the call was given, or than the default is. */
function assertMediaType({ headers, body }: RecordedRequest, { type: wanted }: MediaType): void {
  const { type } = parseContentType(headers["content-type"] ?? "");
  if (body === undefined || fallsUnder(type, wanted)) return;
  throw new ContractFailure(`request/header/content-type is ${type || "not sent"}, expected ${wanted}`);
}

function isEmpty(value: unknown): boolean {
  return isDeepStrictEqual(value, {}) || isDeepStrictEqual(value, []);
}

/** @throws ContractFailure if the request reached another operation or the guard found something wrong with it. */
export function assertAccepted(operation: Operation, record: RecordedRequest): void {
  if (record.operationId !== operation.id) {
    const place = `${operation.method.toUpperCase()} ${operation.path}`;
    const reached = record.operationId ?? "no operation";
    throw new ContractFailure(`${record.method} ${record.path} reached ${reached}, expected ${place}`);
  }
  const [first, ...more] = record.violations;
  if (first !== undefined) throw new ContractFailure(firstAndCount([first, ...more]));
}

/** @throws ContractFailure if none of the media types that the operation documents is asked for. */
function assertAsked({ responses }: Operation, accept: string | undefined): void {
  const successes = responses.filter(({ status }) => status.startsWith("2"));
  const [own = []] = [successes, responses].map(typesOf).filter((types) => types.length > 0);
  if (own.length === 0 || (accept !== undefined && own.some((type) => asksFor(accept, type)))) return;
  throw new ContractFailure(
    `request/header/accept ${foundAccept(accept)}, expected it to name what the operation answers: ${own.join(", ")}`,
  );
}

function foundAccept(accept: string | undefined): string {
  if (accept === undefined) return "is not sent";
  return `is ${shown(accept)}`;
}

function typesOf(responses: Operation["responses"]): string[] {
  return [...new Set(responses.flatMap(({ content }) => content.map(({ type }) => type)))];
}

function assertSame(place: string, given: unknown, found: unknown, exact: boolean): void {
  if (exact && isDeepStrictEqual(asJson(given), asJson(found))) return;
  if (!exact && isDeepStrictEqual(asTexts(given), asTexts(found))) return;
  // An empty list or object is written as nothing.
  if (!exact && found === undefined && isEmpty(asTexts(given))) return;
  throw new ContractFailure(`${place} carries ${shown(found)}, the call was given ${shown(given)}`);
}

function assertSecond({ second }: Subject, pointer: string, value: unknown): void {
  const problem = second.problem(pointer, value);
  if (problem !== undefined) throw new ContractFailure(`a second validator refuses what the first accepts: ${problem}`);
}

function asJson(value: unknown): unknown {
  if (value === undefined) return undefined;
  return JSON.parse(JSON.stringify(value));
}

// Text has no types: outside JSON `5` and `"5"` are one, so are an item and a list of it, and what is empty is nothing.
function asTexts(value: unknown): unknown {
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return value.length === 1 ? asTexts(value[0]) : value.map(asTexts);
  if (typeof value !== "object" || value === null) return String(value);
  const members = Object.entries(value).filter(([, item]) => !isNothing(item));
  return Object.fromEntries(members.map(([key, item]) => [key, asTexts(item)]));
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  if (text.length <= 200) return text;
  return `${text.slice(0, 200)}… (${text.length} characters)`;
}
