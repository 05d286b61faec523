import { followed, isByteBody, type JsonObject } from "@specwright/openapi/internal";

/** How a body with a media type is written in an example. */
export type MediaKind = "events" | "lines" | "bytes" | "text" | "value";

const LINES = /^application\/(x-)?(ndjson|jsonl|json-seq|stream\+json|json-lines)\s*(;|$)/i;
/** Types and suffixes of which an example is a value: JSON, forms, and ranges, which may be JSON. */
const VALUES = /json|^application\/x-www-form-urlencoded|^multipart\/|\*/i;
const TEXTS = /^text\/|[/+](xml|ya?ml)\s*(;|$)|javascript|graphql/i;

/** @param root the document that references of the media type's schema lead into */
export function mediaKind(mediaType: string, { schema }: JsonObject, root: JsonObject): MediaKind {
  if (/^text\/event-stream\s*(;|$)/i.test(mediaType)) return "events";
  if (LINES.test(mediaType)) return "lines";
  if (schema !== undefined && isByteBody(mediaType, followed(root, schema))) return "bytes";
  if (VALUES.test(mediaType)) return "value";
  return TEXTS.test(mediaType) ? "text" : "bytes";
}
