import type { MediaType, Operation, RequestBody } from "../document/operation.ts";
import type { SchemaSet } from "../schema/schema-set.ts";
import { type Violation, violation } from "../schema/violation.ts";
import { utf8Text } from "./bytes.ts";
import { type FormValue, readMultipart, readUrlencoded } from "./form-body.ts";
import { ignoresBody } from "./ignores-body.ts";
import {
  type ContentType,
  findMediaType,
  isJson,
  isJsonLines,
  isMultipart,
  isReadText,
  jsonLines,
  parseContentType,
} from "./media-type.ts";
import { MultipartError, parseMultipart } from "./multipart.ts";
import { parseQuery, type SentRequest } from "./sent-request.ts";
import { readText } from "./text-value.ts";

const location = ["request", "body"];
/** The code of a violation that is about the media type, not the content. */
export const unsupportedMediaType = "415";

/**
 * Judges the request body: presence, media type and content. JSON, forms, multipart and text are read; other media
 * types (XML, binary) are only checked for presence and type. One that means nothing is not judged.
 */
export function judgeBody(schemas: SchemaSet, sent: SentRequest, operation: Operation): Violation[] {
  if (ignoresBody(operation)) return [];
  const { body } = operation;
  const header = sent.headers.get("content-type");
  if (sent.body.length === 0 && !isEmptyForm(header)) return judgeAbsence(body);
  const contentType = parseContentType(header ?? "application/octet-stream");
  const media = findMediaType(body?.content ?? [], contentType.type, contentType.parameters);
  if (media !== undefined) return judgeContent(schemas, sent, media, contentType);
  if (sent.body.length === 0) return judgeAbsence(body);
  return [violation(location, unsupportedMediaType, `${expectedType(body)}, is ${header ?? "without a Content-Type"}`)];
}

// A form without fields has no bytes, and is a form nevertheless.
function isEmptyForm(contentType = ""): boolean {
  return parseContentType(contentType).type === "application/x-www-form-urlencoded";
}

function judgeAbsence(body: RequestBody | undefined): Violation[] {
  if (!body?.required) return [];
  return [violation(location, "required", "a request body is required")];
}

function expectedType(body: RequestBody | undefined): string {
  const documented = (body?.content ?? []).map(({ type }) => type).join(", ");
  if (documented === "") return "no request body is documented";
  return `must be of type ${documented}`;
}

function judgeContent(schemas: SchemaSet, sent: SentRequest, media: MediaType, contentType: ContentType): Violation[] {
  const { type } = contentType;
  if (isMultipart(type)) return judgeForm(schemas, media, () => multipart(schemas, sent, media, contentType));
  if (media.schema === undefined) return [];
  const text = utf8Text(sent.body);
  if (isJsonLines(type)) return judgeLines(schemas, media.schema, text);
  if (isJson(type)) return judgeJson(schemas, media.schema, text);
  if (type === "application/x-www-form-urlencoded") {
    return judgeForm(schemas, media, () => readUrlencoded(schemas, media, parseQuery(text)));
  }
  if (!isReadText(type)) return [];
  return schemas.check(media.schema, readText(schemas, media.schema, text), location);
}

/** The schema is that of the list, unless it says that all of it is a text. */
function judgeLines(schemas: SchemaSet, schema: string, text: string): Violation[] {
  try {
    return schemas.check(schema, readLines(schemas, schema, text), location);
  } catch (error) {
    if (error instanceof SyntaxError) return [violation(location, "malformed-json", "has a line that is no JSON")];
    throw error;
  }
}

function readLines(schemas: SchemaSet, schema: string | undefined, text: string): unknown {
  if (schema === undefined) return text;
  const { value } = schemas.resolved(schema);
  const isText = typeof value === "object" && value.type === "string";
  return isText ? text : jsonLines(text);
}

function judgeJson(schemas: SchemaSet, schema: string, text: string): Violation[] {
  try {
    return schemas.check(schema, JSON.parse(text), location);
  } catch (error) {
    if (error instanceof SyntaxError) return [violation(location, "malformed-json", "cannot be parsed as JSON")];
    throw error;
  }
}

/** The value of a JSON or form body, undefined where there is none or its kind is not read. */
export function bodyValue(schemas: SchemaSet, sent: SentRequest, media: MediaType): unknown {
  if (sent.body.length === 0) return undefined;
  const contentType = parseContentType(sent.headers.get("content-type") ?? "");
  const text = utf8Text(sent.body);
  if (isJsonLines(contentType.type)) return readLines(schemas, media.schema, text);
  if (isJson(contentType.type)) return JSON.parse(text);
  if (isMultipart(contentType.type)) return multipart(schemas, sent, media, contentType).value;
  if (contentType.type === "application/x-www-form-urlencoded") {
    return readUrlencoded(schemas, media, parseQuery(text)).value;
  }
  return isReadText(contentType.type) ? readText(schemas, media.schema, text) : text;
}

function multipart(schemas: SchemaSet, sent: SentRequest, media: MediaType, { parameters }: ContentType): FormValue {
  const boundary = parameters.get("boundary");
  if (boundary === undefined) throw new MultipartError("the Content-Type names no boundary");
  return readMultipart(schemas, media, parseMultipart(sent.body, boundary));
}

function judgeForm(schemas: SchemaSet, media: MediaType, read: () => FormValue): Violation[] {
  try {
    const { value, violations } = read();
    const content = (media.schema && schemas.check(media.schema, value, location)) || [];
    // A field that could not be read is reported once, not again by its schema.
    const reported = violations.map((found) => JSON.stringify(found.location));
    return [...violations, ...content.filter((found) => !reported.includes(JSON.stringify(found.location)))];
  } catch (error) {
    if (error instanceof MultipartError) return [violation(location, "malformed", error.message)];
    throw error;
  }
}
