import { isByteBody, type Json } from "@specwright/openapi/internal";
import type { MediaType } from "../document/operation.ts";
import { isJsonLines, isJudged, isReadText, parseContentType } from "../request/media-type.ts";
import { shapeOf } from "../schema/shape.ts";
import type { Subject } from "../suite/subject.ts";

/** The bodies of which a client checks the value that its caller gives. */
export function comparedBodies(subject: Subject): readonly MediaType[] {
  const content = subject.operation.body?.content ?? [];
  return content.filter((media) => {
    const { type } = parseContentType(media.type);
    // A file in a multipart form is whatever the caller has: nobody looks into it. Byte bodies are not checked either.
    if (!isJudged(type) || type.startsWith("multipart/")) return false;
    // A client writes the items of a list as lines, and checks none of them.
    if (isJsonLines(type)) return false;
    if (isReadText(type)) return isString(subject, media);
    return !type.includes("*") || (content.length === 1 && isValue(subject, media));
  });
}

/** A caller writes text as a string. Where the schema is of something else, it is of what stands in the text. */
function isString({ requests }: Subject, { schema }: MediaType): boolean {
  const { types } = shapeOf(requests, schema);
  return types.size === 0 || types.has("string");
}

/** Of ranges those are sent as JSON that include it, unless they are bytes. Beside others a caller names what is sent. */
function isValue({ requests }: Subject, { type, schema }: MediaType): boolean {
  if (!/^(\*|application)\/\*/i.test(type) || schema === undefined) return false;
  return !isByteBody(type, requests.resolved(schema).value as Json);
}
