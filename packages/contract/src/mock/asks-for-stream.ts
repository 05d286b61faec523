import { isObject } from "../document/json.ts";
import type { MediaType, Response } from "../document/operation.ts";
import { isJson, isJsonLines, parseContentType } from "../request/media-type.ts";

/**
 * The media type of the stream that a body asks for, of an answer that is either JSON or a stream. Providers that say
 * `stream: true` look at the body alone: their own SDKs accept `application/json` all the time.
 *
 * @param json The body of the request.
 */
export function streamAskedFor(response: Response | undefined, json: unknown): MediaType | undefined {
  if (!isObject(json) || (json.stream !== true && json.stream_response !== true)) return undefined;
  const content = response?.content ?? [];
  if (!content.some((media) => isJson(bare(media)) && !isStream(media))) return undefined;
  return content.find(isStream);
}

function isStream(media: MediaType): boolean {
  const type = bare(media);
  return type === "text/event-stream" || isJsonLines(type);
}

function bare({ type }: MediaType): string {
  return parseContentType(type).type;
}
