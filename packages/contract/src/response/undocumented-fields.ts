import type { Operation } from "../document/operation.ts";
import { nodeAt } from "../generate/flat-schema.ts";
import { findMediaType, parseContentType } from "../request/media-type.ts";
import type { SchemaSet } from "../schema/schema-set.ts";
import { isEventStream } from "./events.ts";
import { readParts } from "./judge-events.ts";
import { type Answer, findResponse } from "./judge-response.ts";
import { unnamedProperties } from "./known-names.ts";

/** Properties of an answer's body that the operation does not name, as paths into the body. */
export function undocumentedFields(schemas: SchemaSet, operation: Operation, answer: Answer): string[][] {
  const { type } = parseContentType(answer.headers.get("content-type") ?? "");
  const media = findMediaType(findResponse(operation, answer.status)?.content ?? [], type);
  if (media?.schema === undefined) return [];
  if (isEventStream(type)) return undocumentedInEvents(schemas, media.schema, answer.body);
  if (typeof answer.body !== "object") return [];
  return unnamedProperties(schemas, nodeAt(media.schema), answer.body, "response");
}

function undocumentedInEvents(schemas: SchemaSet, schema: string, body: unknown): string[][] {
  return readParts(schemas, schema, body).flatMap((part) =>
    unnamedProperties(schemas, nodeAt(part.schema), part.value, "response", part.path),
  );
}
