import { isJson, parseContentType } from "../../request/media-type.ts";
import { type DocumentedAnswer, documentedAnswers } from "../documented-answers.ts";
import type { Subject } from "../subject.ts";

/** A documented JSON answer to what has worked; undefined where there is none. */
export function successOf({ document, operation }: Subject): DocumentedAnswer | undefined {
  return documentedAnswers(document.root, operation).find(({ status, mediaType = "" }) => {
    return status >= 200 && status < 300 && isJson(parseContentType(mediaType).type);
  });
}
