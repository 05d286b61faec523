import { type Document, isObject, type JsonObject } from "@specwright/openapi/internal";
import { type Defect, type Remedy, shape, takenFor } from "./defect.ts";

const MEDIA_TYPE = /^[\w.+*!#$&^-]+\/[\w.+*!#$&^-]+(\s*;\s*[\w.+!#$&^-]+\s*=\s*("[^"\\\r\n]*"|[\w.+!#$&^-]+))*\s*;?$/;

/**
 * Media types of a request body or response that are none.
 * @param holder what has the content
 * @param path keys from the root of the description to it
 */
export function checkContent(document: Document, holder: JsonObject, path: readonly string[]): Defect[] {
  const { content } = holder;
  if (content === undefined) return [];
  const contentPath = [...path, "content"];
  if (!isObject(content))
    return [shape(document.locate(holder, "content"), "a map of media types", takenFor("it is ignored", contentPath))];
  return Object.entries(content).flatMap(([mediaType, value]) => {
    if (MEDIA_TYPE.test(mediaType) && isObject(value)) return [];
    const at = document.locate(content, mediaType);
    const mediaPath = [...contentPath, mediaType];
    if (!MEDIA_TYPE.test(mediaType)) {
      const hint = 'Write "type/subtype", as RFC 6838 has it.';
      const message = `${JSON.stringify(mediaType)} is not a media type`;
      return [{ ...at, rule: "media-type-invalid", message, hint, remedy: anyType(content, mediaPath) }];
    }
    return [shape(at, "a media type object", takenFor("any value is accepted", mediaPath, {}))];
  });
}

/** What is no media type may be any, if nothing else is named; beside others it is left out. */
function anyType(content: JsonObject, path: readonly string[]): Remedy {
  if (Object.keys(content).length === 1) return { done: "it is treated as */*", edits: [{ path, key: "*/*" }] };
  return { done: "it is left out", lacks: "media type", edits: [{ path }] };
}
