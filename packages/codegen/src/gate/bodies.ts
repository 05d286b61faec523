import {
  type Document,
  type FoundOperation,
  findOperations,
  isObject,
  type JsonObject,
  type Location,
  membersOf,
  operationPath,
} from "@specwright/openapi/internal";
import { type Defect, type Remedy, shape, takenFor, without, withoutOperation } from "./defect.ts";
import { checkEncodings } from "./encodings.ts";
import { checkContent } from "./media-types.ts";

/** Request bodies and responses that cannot be sent, read or told apart. */
export function checkBodies(document: Document): Defect[] {
  return findOperations(document).flatMap((operation) => [
    ...checkRequest(document, operation),
    ...checkResponses(document, operation),
  ]);
}

function checkRequest(document: Document, operation: FoundOperation): Defect[] {
  const { method, node } = operation;
  const body = node.requestBody;
  if (body === undefined) return [];
  const path = [...operationPath(operation), "requestBody"];
  const at = (): Location => document.locate(node, "requestBody");
  if (!isObject(body)) return [shape(at(), "a request body", takenFor("it is ignored", path))];
  if (method === "get" || method === "head") {
    const isNeeded = body.required === true;
    const hint = "Remove the body, or use another method.";
    const message = `${method.toUpperCase()} ${isNeeded ? "needs" : "may have"} a body here, which fetch refuses to send`;
    const remedy = isNeeded ? withoutOperation(operation) : withoutBody(operation, body, path);
    return [{ ...at(), rule: "body-on-get", message, hint, remedy }];
  }
  return [...checkContent(document, body, path), ...checkFields(document, operation, body)];
}

/** Programs write a form without fields for operations that take none: a client lacks nothing without it. */
function withoutBody({ id }: FoundOperation, { content }: JsonObject, path: readonly string[]): Remedy {
  const media = Object.values(membersOf(content));
  const hasNoFields = media.length > 0 && media.every((one) => isEmptyObject(membersOf(membersOf(one).schema)));
  return hasNoFields ? takenFor("it has no fields, and is ignored", path) : without("request body", `of ${id}`, path);
}

function isEmptyObject({ type, properties, additionalProperties, ...others }: JsonObject): boolean {
  const isClosed = additionalProperties === false || additionalProperties === undefined;
  const hasNone = Object.keys(membersOf(properties)).length === 0;
  return (
    type === "object" &&
    hasNone &&
    isClosed &&
    Object.keys(others).every((key) => /^(title|description|x-.*)$/.test(key))
  );
}

function checkFields(document: Document, operation: FoundOperation, { content, required }: JsonObject): Defect[] {
  const media = Object.entries(isObject(content) ? content : {});
  return media.flatMap(([mediaType, one]) => {
    if (!isObject(one)) return [];
    const path = [...operationPath(operation), "requestBody", "content", mediaType];
    const isOnly = media.length === 1 && required === true;
    const remedy = isOnly
      ? withoutOperation(operation)
      : without("media type", `${mediaType} of ${operation.id}`, path);
    return checkEncodings(document, { mediaType, media: one, path, withoutIt: remedy });
  });
}

function checkResponses(document: Document, operation: FoundOperation): Defect[] {
  const { responses } = operation.node;
  if (responses === undefined) return [];
  const path = [...operationPath(operation), "responses"];
  if (!isObject(responses)) {
    const at = document.locate(operation.node, "responses");
    return [shape(at, "a map of responses", takenFor("it is ignored", path))];
  }
  return Object.keys(responses).flatMap((status) => {
    if (status.startsWith("x-")) return [];
    return checkResponse(document, operation, responses, status);
  });
}

function checkResponse(document: Document, operation: FoundOperation, responses: JsonObject, status: string): Defect[] {
  const at = (): Location => document.locate(responses, status);
  const path = [...operationPath(operation), "responses", status];
  if (!STATUS.test(status)) {
    const hint = "Use a status such as 404, a range such as 4XX, or default.";
    const meant = status.toUpperCase();
    const isRange = STATUS.test(meant) && !Object.hasOwn(responses, meant);
    const remedy = isRange
      ? { done: `it is treated as ${meant}`, edits: [{ path, key: meant }] }
      : without("response", `"${status}" of ${operation.id}`, path);
    return [{ ...at(), rule: "status-invalid", message: `"${status}" is not a status`, hint, remedy }];
  }
  if (status.startsWith("1")) {
    const message = `fetch answers with no status ${status}: it is between two other messages of HTTP`;
    const others = Object.keys(responses).some((other) => !/^(1|x-)/.test(other));
    const remedy = others ? without("response", `"${status}" of ${operation.id}`, path) : withoutOperation(operation);
    return [{ ...at(), rule: "status-unseen", message, hint: "Leave the response out.", remedy }];
  }
  const response = responses[status];
  if (isObject(response)) return checkContent(document, response, path);
  return [shape(at(), "a response", takenFor("it is treated as one without a body", path, { description: "" }))];
}

const STATUS = /^([1-5]\d\d|[1-5]XX|default)$/;
