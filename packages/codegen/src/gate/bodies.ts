import {
  type Diagnostic,
  type Document,
  findOperations,
  isObject,
  type Json,
  type JsonObject,
} from "@specwright/openapi";
import { checkEncodings } from "./encodings.ts";
import { shape } from "./operations.ts";

const MEDIA_TYPE = /^[\w.+*!#$&^-]+\/[\w.+*!#$&^-]+(\s*;\s*[\w.+!#$&^-]+\s*=\s*("[^"\\\r\n]*"|[\w.+!#$&^-]+))*\s*;?$/;

/** Request bodies and responses that cannot be sent, read or told apart. */
export function checkBodies(document: Document): Diagnostic[] {
  return findOperations(document).flatMap(({ method, node }) => [
    ...checkRequest(document, method, node),
    ...checkResponses(document, node),
  ]);
}

function checkRequest(document: Document, method: string, operation: JsonObject): Diagnostic[] {
  const body = operation.requestBody;
  if (body === undefined) return [];
  if (!isObject(body)) return [shape(document.locate(operation, "requestBody"), "a request body")];
  if ((method === "get" || method === "head") && body.required === true) {
    const hint = "Make the body optional (it is then left out), or use another method.";
    const message = `${method.toUpperCase()} needs a body here, which fetch refuses to send`;
    return [{ ...document.locate(operation, "requestBody"), rule: "body-on-get", message, hint }];
  }
  const { content } = body;
  const media = Object.entries(isObject(content) ? content : {});
  return [
    ...checkContent(document, body),
    ...media.flatMap(([mediaType, one]) => (isObject(one) ? checkEncodings(document, mediaType, one) : [])),
  ];
}

function checkResponses(document: Document, operation: JsonObject): Diagnostic[] {
  const { responses } = operation;
  if (responses === undefined) return [];
  if (!isObject(responses)) return [shape(document.locate(operation, "responses"), "a map of responses")];
  return Object.entries(responses).flatMap(([status, response]) => {
    if (status.startsWith("x-")) return [];
    const at = document.locate(responses, status);
    if (!/^([1-5]\d\d|[1-5]XX|default)$/.test(status)) {
      const hint = "Use a status such as 404, a range such as 4XX, or default.";
      return [{ ...at, rule: "status-invalid", message: `"${status}" is not a status`, hint }];
    }
    return isObject(response) ? checkContent(document, response) : [shape(at, "a response")];
  });
}

function checkContent(document: Document, holder: JsonObject): Diagnostic[] {
  const content = holder.content as Json | undefined;
  if (content === undefined) return [];
  if (!isObject(content)) return [shape(document.locate(holder, "content"), "a map of media types")];
  return Object.entries(content).flatMap(([mediaType, value]) => {
    const at = document.locate(content, mediaType);
    if (!MEDIA_TYPE.test(mediaType)) {
      const hint = 'Write "type/subtype", as RFC 6838 has it.';
      return [{ ...at, rule: "media-type-invalid", message: `${JSON.stringify(mediaType)} is not a media type`, hint }];
    }
    return isObject(value) ? [] : [shape(at, "a media type object")];
  });
}
