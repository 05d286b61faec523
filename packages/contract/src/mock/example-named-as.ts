import { child } from "@specwright/openapi/internal";
import { type DocumentedExample, examplesAt } from "../document/examples.ts";
import type { UnknownObject } from "../document/json.ts";
import type { MediaType, Operation, Parameter, Response } from "../document/operation.ts";
import { resolvedAt } from "../document/resolved-object.ts";
import { sameJson } from "../document/same-json.ts";
import { accepts } from "../request/accept.ts";
import { bodyValue } from "../request/judge-body.ts";
import { parameterValue } from "../request/judge-parameters.ts";
import { findMediaType, parseContentType } from "../request/media-type.ts";
import { MultipartError } from "../request/multipart.ts";
import type { JudgedOperation, SentRequest } from "../request/sent-request.ts";
import type { SchemaSet } from "../schema/schema-set.ts";
import { streamAskedFor } from "./asks-for-stream.ts";
import type { MediaWishes } from "./preferred-media-type.ts";

/** An example of an answer, and the status that it is documented under. */
export interface NamedAnswer {
  readonly code: number;
  readonly example: string;
}

/**
 * The example of an answer that is called like the example that was sent: descriptions tell so what belongs together. A
 * body decides first, and then what path, query, headers and cookies have in common.
 */
export function exampleNamedAs(
  root: UnknownObject,
  requests: SchemaSet,
  { sent, json }: { readonly sent: SentRequest; readonly json: unknown },
  target: JudgedOperation,
): NamedAnswer | undefined {
  const { operation } = target;
  const wishes = { accept: sent.headers.get("accept"), json };
  const [success, failure] = [true, false].map((wanted) =>
    operation.responses.filter(({ status }) => /^2(\d\d|XX)$/i.test(status) === wanted).toSorted(byStatus),
  );
  const inBody = namesInBody(root, requests, sent, operation);
  const inParameters = namesInParameters(root, requests, sent, target);
  return (
    answerNamed(success, [...inBody.filter((name) => inParameters.includes(name)), ...inBody], wishes) ??
    answerNamed(failure, inBody, wishes) ??
    answerNamed(success, inParameters, wishes)
  );
}

function byStatus(one: Response, other: Response): number {
  return one.status.localeCompare(other.status);
}

function answerNamed(
  responses: readonly Response[] = [],
  names: readonly string[],
  wishes: MediaWishes,
): NamedAnswer | undefined {
  for (const example of names) {
    const found = responses.find((response) =>
      offered(response, wishes).some(({ examples }) => examples.includes(example)),
    );
    const code = found && codeOf(found, responses);
    if (code !== undefined) return { code, example };
  }
  return undefined;
}

/** A range answers with the first status of it that has no answer of its own. */
function codeOf({ status }: Response, responses: readonly Response[]): number | undefined {
  if (/^\d{3}$/.test(status)) return Number(status);
  if (!/^\dXX$/i.test(status)) return undefined;
  const taken = new Set(responses.map((response) => response.status));
  const codes = Array.from({ length: 100 }, (_, index) => Number(status[0]) * 100 + index);
  return codes.find((code) => !taken.has(String(code)));
}

function offered(response: Response, { accept, json }: MediaWishes): readonly MediaType[] {
  const stream = streamAskedFor(response, json);
  if (stream !== undefined) return [stream];
  return response.content.filter(({ type }) => accepts(accept, type));
}

/** An example without a name is called "default", and no answer is meant by that. */
function named(examples: readonly DocumentedExample[]): DocumentedExample[] {
  return examples.filter(({ pointer }) => !pointer.endsWith("/example"));
}

function namesInBody(
  root: UnknownObject,
  requests: SchemaSet,
  sent: SentRequest,
  { pointer, body }: Operation,
): string[] {
  const { type, parameters } = parseContentType(sent.headers.get("content-type") ?? "");
  const media = findMediaType(body?.content ?? [], type, parameters);
  const owner = resolvedAt(root, child(pointer, "requestBody"));
  if (sent.body.length === 0 || media === undefined || owner === undefined) return [];
  const examples = named(examplesAt(root, child(child(owner.pointer, "content"), media.type)));
  if (examples.length === 0) return [];
  const value = readValue(() => bodyValue(requests, sent, media));
  return examples.filter((example) => sameJson(example.value, value)).map(({ name }) => name);
}

// A mock that lets wrong requests pass comes here with bodies that cannot be read.
function readValue(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof MultipartError) return undefined;
    throw error;
  }
}

/** Names that all parameters agree on which have an example of that name. */
function namesInParameters(
  root: UnknownObject,
  requests: SchemaSet,
  sent: SentRequest,
  { operation, pathValues }: JudgedOperation,
): string[] {
  const sentNames: string[] = [];
  const others = new Set<string>();
  for (const parameter of operation.parameters) {
    const examples = namedOf(root, parameter);
    if (examples.length === 0) continue;
    const value = parameterValue(requests, parameter, sent, pathValues);
    for (const { name, value: shown } of examples) {
      if (sameJson(shown, value)) sentNames.push(name);
      else others.add(name);
    }
  }
  return [...new Set(sentNames)].filter((name) => !others.has(name));
}

function namedOf(root: UnknownObject, { schema }: Parameter): DocumentedExample[] {
  if (schema === undefined) return [];
  return named(examplesAt(root, schema.slice(0, -"/schema".length)));
}
