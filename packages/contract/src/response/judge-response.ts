import type { Operation, Response, ResponseHeader } from "../document/operation.ts";
import { findMediaType, isJson, parseContentType } from "../request/media-type.ts";
import { readSegment } from "../request/styled-value.ts";
import type { SchemaSet } from "../schema/schema-set.ts";
import { type Violation, violation } from "../schema/violation.ts";

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

function judgeContent(schemas: SchemaSet, response: Response, answer: Answer): Violation[] {
  const location = ["response", "body"];
  if (answer.body === undefined) {
    const promised = response.content.length > 0 && response.content.every(({ schema }) => schema !== undefined);
    return promised ? [violation(location, "required", "a body is documented for this status, there is none")] : [];
  }
  if (response.content.length === 0)
    return [violation(location, "no-content", "no body is documented for this status")];
  const { type } = parseContentType(answer.headers.get("content-type") ?? "");
  const media = findMediaType(response.content, type);
  if (media === undefined) {
    const documented = response.content.map((content) => content.type).join(", ");
    return [
      violation(
        ["response", "header", "content-type"],
        "content-type",
        `must be ${documented}, is ${type || "missing"}`,
      ),
    ];
  }
  const readable = isJson(type) || (type.startsWith("text/") && type !== "text/xml");
  return media.schema !== undefined && readable ? schemas.check(media.schema, answer.body, location) : [];
}

function judgeHeader(schemas: SchemaSet, header: ResponseHeader, answer: Answer): Violation[] {
  const { name, schema } = header;
  const location = ["response", "header", name];
  const text = answer.headers.get(name.toLowerCase());
  if (text === undefined) return header.required ? [violation(location, "required", "the header is required")] : [];
  if (schema === undefined) return [];
  const styled = { name, style: "simple", explode: header.explode, schema };
  return schemas.check(
    schema,
    readSegment(schemas, styled, text, (part) => part),
    location,
  );
}
