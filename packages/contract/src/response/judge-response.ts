import type { MediaType, Operation, Response, ResponseHeader } from "../document/operation.ts";
import { findMediaType, isJson, isJsonLines, isReadText, parseContentType } from "../request/media-type.ts";
import { readSegment } from "../request/segment-value.ts";
import type { SchemaSet } from "../schema/schema-set.ts";
import { type Violation, violation } from "../schema/violation.ts";
import { isEventStream } from "./events.ts";
import { judgeEvents } from "./judge-events.ts";

/** An answer before it is put on the wire. */
export interface Answer {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: ReadonlyMap<string, string>;
  /** A JSON value, a text, or undefined for no body. */
  readonly body: unknown;
}

/** The response that documents a status: the exact one, its range (`4XX`), or `default`. */
export function findResponse(operation: Operation, status: number): Response | undefined {
  const named = (name: string): Response | undefined =>
    operation.responses.find((response) => response.status.toUpperCase() === name);
  return named(String(status)) ?? named(`${Math.floor(status / 100)}XX`) ?? named("DEFAULT");
}

/** Everything an answer says that its operation does not document: status, content type, headers and body. */
export function judgeResponse(schemas: SchemaSet, operation: Operation, answer: Answer): Violation[] {
  const response = findResponse(operation, answer.status);
  if (response === undefined) {
    const documented = operation.responses.map(({ status }) => status).join(", ");
    return [violation(["response", "status"], "status", `${answer.status} is not documented (${documented} are)`)];
  }
  return [
    ...judgeContent(schemas, response, answer),
    ...response.headers.flatMap((header) => judgeHeader(schemas, header, answer)),
  ];
}

const bodyLocation = ["response", "body"];

function judgeContent(schemas: SchemaSet, { content }: Response, answer: Answer): Violation[] {
  if (answer.body === undefined) return judgeAbsence(content);
  if (content.length === 0) return [violation(bodyLocation, "no-content", "no body is documented for this status")];
  const { type, parameters } = parseContentType(answer.headers.get("content-type") ?? "");
  const media = findMediaType(content, type, parameters);
  if (media === undefined) return [wrongType(content, type)];
  if (media.schema === undefined) return [];
  if (isEventStream(type)) return judgeEvents(schemas, media.schema, answer.body, bodyLocation);
  if (isJsonLines(type)) return judgeLines(schemas, media.schema, answer.body);
  if (!(isJson(type) || isReadText(type))) return [];
  return schemas.check(media.schema, answer.body, bodyLocation);
}

// The schema is that of an item, or of the list of all items. A text is on the wire already: whoever reads it judges it.
function judgeLines(schemas: SchemaSet, schema: string, body: unknown): Violation[] {
  if (typeof body === "string" || schemas.accepts(schema, body)) return [];
  if (!Array.isArray(body)) return schemas.check(schema, body, bodyLocation);
  return body.flatMap((item, index) => schemas.check(schema, item, [...bodyLocation, String(index)]));
}

// A body without a schema may be empty, so that nothing is missing.
function judgeAbsence(content: readonly MediaType[]): Violation[] {
  const promised = content.length > 0 && content.every(({ schema }) => schema !== undefined);
  if (!promised) return [];
  return [violation(bodyLocation, "required", "a body is documented for this status, there is none")];
}

function wrongType(content: readonly MediaType[], type: string): Violation {
  const documented = content.map((media) => media.type).join(", ");
  const message = `must be ${documented}, is ${type || "missing"}`;
  return violation(["response", "header", "content-type"], "content-type", message);
}

function judgeHeader(schemas: SchemaSet, header: ResponseHeader, answer: Answer): Violation[] {
  const { name, schema, explode, required } = header;
  const location = ["response", "header", name];
  const text = answer.headers.get(name.toLowerCase());
  if (text === undefined) {
    if (!required) return [];
    return [violation(location, "required", "the header is required")];
  }
  if (schema === undefined) return [];
  const value = readSegment(schemas, { name, style: "simple", explode, schema }, text, (part) => part);
  return schemas.check(schema, value, location);
}
