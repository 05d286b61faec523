import { child } from "@specwright/openapi/internal";
import { type DocumentedExample, examplesAt } from "../document/examples.ts";
import { isObject, type UnknownObject } from "../document/json.ts";
import type { MediaType, Response } from "../document/operation.ts";
import { preferredFirst } from "../request/accept.ts";
import { unsupportedMediaType } from "../request/judge-body.ts";
import { unauthorizedCode } from "../request/judge-security.ts";
import { fallsUnder, isJson, parseContentType } from "../request/media-type.ts";
import type { SchemaSet } from "../schema/schema-set.ts";
import type { Violation } from "../schema/violation.ts";
import { answerWith, ownAnswer } from "./own-answer.ts";
import { type Picked, pickAnswer } from "./pick-answer.ts";
import type { Prism, PrismOutcome, PrismQuestion } from "./prism-question.ts";

/**
 * Takes the place of Prism where that cannot be, as in a browser. It picks the same status, media type and example; what no
 * example says it makes of the schemas, the same each time.
 */
export function withoutPrism(root: UnknownObject, responses: SchemaSet): Prism {
  return { ask: async (question) => outcomeOf(root, responses, question) };
}

function outcomeOf(root: UnknownObject, responses: SchemaSet, question: PrismQuestion): PrismOutcome {
  const { operation, preferences, violations, headers } = question;
  const { accept } = headers;
  const asked = { code: preferences.code, accept, mediaType: question.mediaType, violations };
  const found = pickAnswer(operation, asked);
  if (found === undefined) return refusal(violations);
  const picked = violations.length > 0 ? found : withAccepted(found, question.mediaType, accept);
  if (picked === undefined) return { refusal: { status: 406, detail: `Unable to find content for ${accept}` } };
  return answerOf(root, responses, picked, question);
}

/** What Prism says where the document has no answer. */
function refusal(violations: readonly Violation[]): PrismOutcome {
  const codes = violations.map(({ code }) => code);
  const detail = "the document has no such answer";
  if (codes.includes(unauthorizedCode)) return { refusal: { status: 401, detail } };
  if (codes.includes(unsupportedMediaType)) return { refusal: { status: 415, detail } };
  return { refusal: { status: codes.length > 0 ? 422 : 404, detail } };
}

/** The answer in what the client likes best; undefined if it takes nothing of what there is. */
function withAccepted(picked: Picked, settled: string | undefined, accept: string | undefined): Picked | undefined {
  const { content } = picked.response;
  if (content.length === 0 || content.some(({ type }) => type === settled)) return picked;
  for (const range of preferredFirst(accept)) {
    const offered = content.filter(({ type }) => fallsUnder(parseContentType(type).type, range));
    const media = offered.find(({ type }) => isJson(parseContentType(type).type)) ?? offered[0];
    if (media !== undefined) return { ...picked, media };
  }
  return undefined;
}

function answerOf(
  root: UnknownObject,
  responses: SchemaSet,
  picked: Picked,
  { preferences, headers }: PrismQuestion,
): PrismOutcome {
  const { example, dynamic } = preferences;
  const examples = dynamic ? [] : examplesOf(root, picked.response, picked.media);
  const shown = examples.find(({ name }) => example === undefined || name === example);
  if (dynamic && picked.media !== undefined && picked.media.schema === undefined) return refusal([]);
  // What has no body has no examples either, and none is missed.
  if (shown === undefined && example !== undefined && picked.media !== undefined) return refusal([]);
  const { accept } = headers;
  const answer = shown
    ? answerWith(responses, picked, structuredClone(shown.value), accept)
    : ownAnswer(responses, picked, accept);
  return { answer: { ...answer, headers: new Map([...answer.headers, ...shownHeaders(root, picked.response)]) } };
}

function examplesOf(root: UnknownObject, { pointer }: Response, media: MediaType | undefined): DocumentedExample[] {
  if (media === undefined) return [];
  return examplesAt(root, child(child(pointer, "content"), media.type));
}

function shownHeaders(root: UnknownObject, { pointer, headers }: Response): [name: string, text: string][] {
  return headers.flatMap(({ name }): [string, string][] => {
    const [first] = examplesAt(root, child(child(pointer, "headers"), name));
    if (first === undefined || isObject(first.value) || Array.isArray(first.value)) return [];
    return [[name.toLowerCase(), String(first.value)]];
  });
}
