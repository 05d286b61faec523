import { child } from "@specwright/openapi/internal";
import { examplesAt } from "../document/examples.ts";
import type { UnknownObject } from "../document/json.ts";
import type { Operation, Response } from "../document/operation.ts";

/** One documented answer, and what a client must make of it. */
export interface DocumentedAnswer {
  /** "404 application/json notFound", unique within the operation. */
  readonly title: string;
  /** As documented: `200`, `4XX` or `default`. */
  readonly documented: string;
  readonly status: number;
  /** Media type to ask for; undefined where the answer has no body. */
  readonly mediaType: string | undefined;
  /** Name of the example; undefined where the answer has no body or no example. */
  readonly example: string | undefined;
  readonly value: unknown;
  /** Where it is documented. */
  readonly pointer: string;
  /** Where the value stands; undefined where there is none. */
  readonly valuePointer: string | undefined;
  readonly schema: string | undefined;
}

/** Every documented status of an operation, with each of its named examples. Pure: reads the document and nothing else. */
export function documentedAnswers(root: UnknownObject, operation: Operation): DocumentedAnswer[] {
  return operation.responses.flatMap((response) => answersOf(root, operation, response));
}

function answersOf(root: UnknownObject, operation: Operation, response: Response): DocumentedAnswer[] {
  const status = concreteStatus(operation, response.status);
  if (status === undefined) return [];
  if (response.content.length === 0 || isBodiless(operation, status)) return [answerWithoutBody(response, status)];
  return response.content.flatMap((media) => {
    const pointer = child(child(response.pointer, "content"), media.type);
    return examplesAt(root, pointer).map((example) => ({
      title: `${response.status} ${media.type} ${example.name}`,
      documented: response.status,
      status,
      pointer,
      valuePointer: example.pointer,
      schema: media.schema,
      mediaType: media.type,
      example: example.name,
      value: example.value,
    }));
  });
}

/** Whether there is no body, whatever is documented (RFC 9110). */
function isBodiless({ method }: Operation, status: number): boolean {
  return method === "head" || [204, 205, 304].includes(status);
}

function answerWithoutBody({ status: documented, pointer }: Response, status: number): DocumentedAnswer {
  const none = {
    valuePointer: undefined,
    schema: undefined,
    mediaType: undefined,
    example: undefined,
    value: undefined,
  };
  return { ...none, title: documented, documented, status, pointer };
}

/** A range answers with the first status of it that has no answer of its own; `default` with a failure. */
function concreteStatus({ responses }: Operation, status: string): number | undefined {
  if (/^\d{3}$/.test(status)) return Number(status);
  const taken = new Set(responses.map((response) => response.status));
  const first = firstOf(status);
  for (let candidate = first; candidate < first + 100; candidate++) if (!taken.has(String(candidate))) return candidate;
  return undefined;
}

function firstOf(status: string): number {
  if (status === "default") return 500;
  return Number(status[0]) * 100;
}
