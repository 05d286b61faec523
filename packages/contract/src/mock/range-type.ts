import type { Operation } from "../document/operation.ts";
import { accepts, mediaRanges } from "../request/accept.ts";
import { fallsUnder, findMediaType, isJson, parseContentType } from "../request/media-type.ts";
import { type Answer, findResponse } from "../response/judge-response.ts";

/**
 * The content type of an answer whose description says a range, such as `text/*`: what the client accepts by name, if the
 * body can be written so, or else the plainest type of the range.
 */
export function rangeType(range: string, body: unknown, accept: string | undefined): string {
  const isText = typeof body === "string";
  const asked = mediaRanges(accept ?? "")
    .map((each) => parseContentType(each).type)
    .find((type) => !type.includes("*") && fallsUnder(type, range) && (isText || isJson(type)));
  if (asked !== undefined) return asked;
  if (isText || range.startsWith("text/") || !accepts(accept, "application/json")) return "text/plain";
  return "application/json";
}

/** Prism calls whatever a range describes plain text. */
export function withRangeType(operation: Operation, answer: Answer, accept: string | undefined): Answer {
  const type = parseContentType(answer.headers.get("content-type") ?? "").type;
  const media = findMediaType(findResponse(operation, answer.status)?.content ?? [], type);
  if (!media?.type.includes("*") || answer.body === undefined) return answer;
  const headers = new Map(answer.headers).set("content-type", rangeType(media.type, answer.body, accept));
  return { ...answer, headers };
}
