import { isJson, isJsonLines, parseContentType } from "../request/media-type.ts";
import { eventText } from "./event-text.ts";
import { xmlText } from "./xml-text.ts";

/**
 * The body of an answer as it stands on the wire. Text is sent as it is, other than in JSON; and a value that is no text,
 * in the form of the media type where there is one, or else as JSON.
 */
export function bodyText(contentType: string, body: unknown): string {
  const { type } = parseContentType(contentType);
  if (isJsonLines(type)) return linesOf(type, body);
  if (isJson(type)) return JSON.stringify(body);
  if (typeof body === "string") return body;
  if (/[/+]xml$/.test(type)) return xmlText("answer", body);
  if (type === "text/event-stream") return [body].flat().map(eventText).join("");
  return JSON.stringify(body);
}

/** A value in each line. RFC 7464 wants a mark before it. */
function linesOf(type: string, body: unknown): string {
  if (typeof body === "string") return body;
  const mark = type.endsWith("json-seq") ? "\u001e" : "";
  return [body]
    .flat()
    .map((item) => `${mark}${JSON.stringify(item)}\n`)
    .join("");
}
