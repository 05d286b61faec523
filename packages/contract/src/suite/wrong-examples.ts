import { examplesAt } from "../document/examples.ts";
import { possible } from "../generate/unbuildable.ts";
import { isJson, isReadText, parseContentType } from "../request/media-type.ts";
import type { SchemaSet } from "../schema/schema-set.ts";
import type { DocumentedAnswer } from "./documented-answers.ts";
import type { Subject } from "./subject.ts";

/** What is wrong with an example that others wrote, and where it stands; undefined where nothing is, or where it is ours. */
export function wrongAnswer({ imported, responses }: Subject, answer: DocumentedAnswer): string | undefined {
  const { schema, value, valuePointer, mediaType = "" } = answer;
  if (!imported || schema === undefined || valuePointer === undefined) return undefined;
  const { type } = parseContentType(mediaType);
  if (!isJson(type) && !isReadText(type)) return undefined;
  return complaint(responses, { schema, value, pointer: valuePointer, location: ["response", "body"] });
}

/** The same for the examples that the calls of an operation are made of: the first that is wrong. */
export function wrongRequest({ imported, requests, operation, document }: Subject): string | undefined {
  if (!imported) return undefined;
  const holders = [
    ...operation.parameters.map(({ schema, in: place, name }) => ({ schema, location: ["request", place, name] })),
    ...(operation.body?.content ?? []).map(({ schema }) => ({ schema, location: ["request", "body"] })),
  ];
  for (const { schema, location } of holders) {
    if (schema === undefined) continue;
    for (const { value, pointer } of examplesAt(document.root, schema.slice(0, -"/schema".length))) {
      const found = complaint(requests, { schema, value, pointer, location });
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

interface Exemplified {
  readonly schema: string;
  readonly value: unknown;
  readonly pointer: string;
  readonly location: readonly string[];
}

function complaint(schemas: SchemaSet, { schema, value, pointer, location }: Exemplified): string | undefined {
  const [first] = possible(() => schemas.check(schema, value, location)).flat();
  if (first === undefined) return undefined;
  return `the description's example at #${pointer} is not what its schema says: ${first.location.join("/")} ${first.message}`;
}
