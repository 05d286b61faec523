import type { MediaType, Operation } from "../../document/operation.ts";
import { findMediaType, isJson, parseContentType } from "../../request/media-type.ts";
import type { SentRequest } from "../../request/sent-request.ts";
import type { SchemaSet } from "../../schema/schema-set.ts";
import type { Incoming } from "../incoming.ts";
import { coerced } from "./coerced.ts";
import type { Habits } from "./habits.ts";

/** The request as a server with such habits takes it. What is recorded stays as it came. */
export function asServerReads(
  { requests, habits }: { readonly requests: SchemaSet; readonly habits: Habits },
  operation: Operation,
  incoming: Incoming,
): Incoming {
  let read = incoming;
  if (habits.untypedJson) read = { ...read, sent: withJsonType(operation, read.sent) };
  if (habits.coerce) read = withValues(requests, operation, read);
  return read;
}

function withJsonType(operation: Operation, sent: SentRequest): SentRequest {
  const content = operation.body?.content ?? [];
  const header = sent.headers.get("content-type") ?? "";
  const { type, parameters } = parseContentType(header);
  const taken = content.find((media) => isJson(parseContentType(media.type).type));
  if (taken === undefined || sent.body.length === 0 || findMediaType(content, type, parameters)) return sent;
  if (type !== "" && !/^application\/.+\+json$/.test(type)) return sent;
  return { ...sent, headers: new Map([...sent.headers, ["content-type", taken.type]]) };
}

function withValues(requests: SchemaSet, operation: Operation, incoming: Incoming): Incoming {
  const { sent, json } = incoming;
  const media = mediaOf(operation, sent);
  if (json === undefined || media?.schema === undefined || !isJson(parseContentType(media.type).type)) return incoming;
  const value = coerced(requests, media.schema, json);
  if (value === json) return incoming;
  return { ...incoming, json: value, sent: { ...sent, body: new TextEncoder().encode(JSON.stringify(value)) } };
}

function mediaOf({ body }: Operation, { headers }: SentRequest): MediaType | undefined {
  const { type, parameters } = parseContentType(headers.get("content-type") ?? "");
  return findMediaType(body?.content ?? [], type, parameters);
}
