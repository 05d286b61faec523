import { child } from "@specwright/openapi/internal";
import { type DocumentedExample, examplesAt } from "../document/examples.ts";
import type { UnknownObject } from "../document/json.ts";
import type { Operation } from "../document/operation.ts";
import { isUtf8 } from "../request/bytes.ts";
import { ignoresBody } from "../request/ignores-body.ts";
import { isJson, parseContentType } from "../request/media-type.ts";
import type { SentRequest } from "../request/sent-request.ts";
import { type Violation, violation } from "../schema/violation.ts";
import { noPreferences, type Preferences } from "./prefer.ts";
import { problem, problemReply, type Reply } from "./problem.ts";

/**
 * What is wrong with a body whose content type says JSON and that is not JSON, or not UTF-8: it is never judged by a
 * schema. Undefined if there is nothing to refuse.
 *
 * @param json The body as JSON, as far as it could be parsed.
 */
export function malformedJson(operation: Operation, sent: SentRequest, json: unknown): Violation | undefined {
  if (ignoresBody(operation) || sent.body.length === 0 || !saysJson(sent)) return undefined;
  if (json !== undefined && isUtf8(sent.body)) return undefined;
  const message = `of ${sent.body.length} bytes says it is JSON, but it cannot be parsed`;
  return violation(["request", "body"], "malformed-json", message);
}

/** Where the document has no answer of its own: 400 with the problem `urn:specwright:mock:malformed-json`. */
export function malformedJsonReply({ id }: Operation, { message }: Violation): Reply {
  const detail = `${id}: the body ${message}. Send well-formed JSON in UTF-8.`;
  return problemReply(problem("malformed-json", 400, detail, { operation: id }));
}

/** Names that a description gives to its answer to malformed JSON: `malformedJson`, `invalid-json`, `json_invalid`. */
const exampleNames = /^((malformed|invalid|bad|broken|not)[-_ ]?json|json[-_ ]?(malformed|invalid|error))/i;

/** What such an answer says: "Malformed JSON", "JSON decode error", "Unexpected token". */
const exampleTexts =
  /\b(malformed|invalid|bad|broken|unparsable|not( valid)?|parse|parsing|decode|decoding)[-_ ]?json\b|\bjson[-_ ]?(is |was )?(malformed|invalid|not valid|parse|parsing|decode|syntax)|unexpected (token|end of (json|input))|\b(body|payload|content|input)\b[^.]{0,20}(could not|cannot) be parsed\b|\b(unable|failed) to parse (the )?(request|body|payload|input)\b|\bparse[-_ ]error|\bexpecting value\b/i;

/** Whether an example of a refusal is about the syntax of JSON. */
export function isAboutSyntax({ name, value }: Pick<DocumentedExample, "name" | "value">): boolean {
  return exampleNames.test(name) || exampleTexts.test(JSON.stringify(value) ?? "");
}

/** The documented answer to malformed JSON, by the name of its example, or else by what it says. */
export function documentedMalformedJson(root: UnknownObject, operation: Operation): Preferences | undefined {
  const examples = examplesOfRefusals(root, operation);
  const found =
    examples.find(({ name }) => exampleNames.test(name)) ??
    examples.find(({ value }) => exampleTexts.test(JSON.stringify(value) ?? ""));
  return found && { ...noPreferences, code: found.code, example: found.name };
}

function examplesOfRefusals(root: UnknownObject, { responses }: Operation) {
  return responses
    .filter(({ status }) => /^4\d\d$/.test(status))
    .flatMap(({ status, pointer, content }) =>
      content.flatMap(({ type }) =>
        examplesAt(root, child(child(pointer, "content"), type)).map((each) => ({ ...each, code: Number(status) })),
      ),
    );
}

function saysJson(sent: SentRequest): boolean {
  return isJson(parseContentType(sent.headers.get("content-type") ?? "").type);
}
