import { isObject } from "../document/json.ts";
import type { MediaType, Operation } from "../document/operation.ts";
import { accepts, preferredFirst } from "../request/accept.ts";
import { fallsUnder, findMediaType, isJson, parseContentType } from "../request/media-type.ts";
import { type Answer, findResponse } from "../response/judge-response.ts";
import type { SchemaSet } from "../schema/schema-set.ts";

/**
 * The content type of an answer whose description says a range, such as `text/*`: what the client accepts by name, if the
 * body can be written so, or else the plainest type of the range.
 */
export function rangeType(schemas: SchemaSet, media: MediaType, body: unknown, accept: string | undefined): string {
  const { type: range } = parseContentType(media.type);
  const isText = typeof body === "string";
  const asked = preferredFirst(accept).find(
    (type) => !type.includes("*") && fallsUnder(type, range) && (isText || isJson(type)),
  );
  if (asked !== undefined) return asked;
  const isJsonText = !isText || isValue(schemas, media);
  const isJsonOfRange = !range.startsWith("text/") && fallsUnder("application/json", range);
  if (isJsonText && isJsonOfRange && accepts(accept, "application/json")) return "application/json";
  return plainest.get(range) ?? range.replace("*+", "").replace("*", "octet-stream");
}

/** What most of those are that a range covers. */
const plainest: ReadonlyMap<string, string> = new Map([
  ["*/*", "text/plain"],
  ["text/*", "text/plain"],
  ["image/*", "image/png"],
  ["audio/*", "audio/mpeg"],
  ["video/*", "video/mp4"],
  ["font/*", "font/woff2"],
]);

/** Whether a text is what a schema describes, and not bytes: then a range that includes JSON means JSON, as for other values. */
function isValue(schemas: SchemaSet, { schema }: MediaType): boolean {
  if (schema === undefined) return false;
  const { value } = schemas.resolved(schema);
  return !isObject(value) || value.format !== "binary";
}

/** Prism calls whatever a range describes plain text. */
export function withRangeType(
  schemas: SchemaSet,
  operation: Operation,
  answer: Answer,
  accept: string | undefined,
): Answer {
  const type = parseContentType(answer.headers.get("content-type") ?? "").type;
  const media = findMediaType(findResponse(operation, answer.status)?.content ?? [], type);
  if (!media?.type.includes("*") || answer.body === undefined) return answer;
  const headers = new Map(answer.headers).set("content-type", rangeType(schemas, media, answer.body, accept));
  return { ...answer, headers };
}
