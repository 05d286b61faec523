import { child } from "@specwright/openapi";
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
  const { status: documented, pointer } = response;
  const none = {
    documented,
    status,
    pointer,
    valuePointer: undefined,
    schema: undefined,
    mediaType: undefined,
    example: undefined,
  };
  if (response.content.length === 0) return [{ ...none, title: documented, value: undefined }];
  return response.content.flatMap((media) => {
    const place = child(child(pointer, "content"), media.type);
    return examplesAt(root, place).map(({ name: example, pointer: valuePointer, value }) => ({
      title: `${documented} ${media.type} ${example}`,
      documented,
      status,
      pointer: place,
      valuePointer,
      schema: media.schema,
      mediaType: media.type,
      example,
      value,
    }));
  });
}

/** A range answers with the first status of it that has no answer of its own; `default` with a failure. */
function concreteStatus({ responses }: Operation, status: string): number | undefined {
  if (/^\d{3}$/.test(status)) return Number(status);
  const taken = new Set(responses.map((response) => response.status));
  const first = status === "default" ? 500 : Number(status[0]) * 100;
  for (let candidate = first; candidate < first + 100; candidate++) if (!taken.has(String(candidate))) return candidate;
  return undefined;
}
