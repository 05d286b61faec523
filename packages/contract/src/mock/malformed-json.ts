import { isUtf8 } from "node:buffer";
import type { Operation } from "../document/operation.ts";
import { isJson, parseContentType } from "../request/media-type.ts";
import type { SentRequest } from "../request/sent-request.ts";
import { problem, problemReply, type Reply } from "./problem.ts";

/**
 * What the mock answers to malformed JSON: 400 with the problem `urn:specwright:mock:malformed-json`, whatever the
 * document says. A body is malformed if its content type says JSON and it is not JSON, or not UTF-8. It is never judged
 * by a schema. Undefined if there is nothing to refuse.
 *
 * @param json The body as JSON, as far as it could be parsed.
 */
export function malformedJsonReply(operation: Operation, sent: SentRequest, json: unknown): Reply | undefined {
  if (sent.body.length === 0 || !saysJson(sent)) return undefined;
  if (json !== undefined && isUtf8(sent.body)) return undefined;
  const detail = `${operation.id}: the body of ${sent.body.length} bytes says it is JSON, but it cannot be parsed. Send well-formed JSON in UTF-8.`;
  return problemReply(problem("malformed-json", 400, detail, { operation: operation.id }));
}

function saysJson(sent: SentRequest): boolean {
  return isJson(parseContentType(sent.headers.get("content-type") ?? "").type);
}
