import { isObject, type UnknownObject } from "../../document/json.ts";
import type { Operation } from "../../document/operation.ts";
import { bodyValue } from "../../request/judge-body.ts";
import { findMediaType, parseContentType } from "../../request/media-type.ts";
import type { SentRequest } from "../../request/sent-request.ts";
import type { SchemaSet } from "../../schema/schema-set.ts";
import { shapeOf } from "../../schema/shape.ts";

/** The body that was sent, as JSON or as a form; undefined where it is neither, or cannot be read. */
export function sentValue(requests: SchemaSet, operation: Operation, sent: SentRequest): unknown {
  const { type, parameters } = parseContentType(sent.headers.get("content-type") ?? "");
  const media = findMediaType(operation.body?.content ?? [], type, parameters);
  try {
    return media && bodyValue(requests, sent, media);
  } catch {
    return undefined;
  }
}

/** The properties that may be sent to an operation, with their defaults; undefined where there is none. */
export function sendableProperties(requests: SchemaSet, operation: Operation): ReadonlyMap<string, unknown> {
  const shapes = (operation.body?.content ?? []).map(({ schema }) => shapeOf(requests, schema));
  return new Map(
    shapes.flatMap(({ properties }) =>
      [...properties].map(([name, pointer]): [string, unknown] => {
        const { value } = requests.resolved(pointer);
        return [name, isObject(value) ? value.default : undefined];
      }),
    ),
  );
}

/** The defaults among properties, by name. */
export function defaultsOf(properties: ReadonlyMap<string, unknown>): UnknownObject {
  return Object.fromEntries([...properties].filter(([, value]) => value !== undefined));
}
