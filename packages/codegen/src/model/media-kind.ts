import { type Json, membersOf } from "@specwright/openapi/internal";
import { BLOB } from "../types/schema/plain.ts";
import type { MediaKind, MediaModel } from "./types.ts";

/** The first pattern that matches a media type decides. What matches none is binary. */
const KINDS: readonly (readonly [pattern: RegExp, kind: MediaKind])[] = [
  // One of them ends as JSON does. All are one value in a line, and RFC 7464 is the only one that is registered.
  [/^application\/((x-)?(ndjson|jsonl|jsonlines|json-lines|json-stream|json-seq)|stream\+json)$/, "lines"],
  [/^application\/.+\+(ndjson|jsonl|json-seq)$/, "lines"],
  [/[/+]json$/, "json"],
  [/^text\/event-stream$/, "events"],
  [/^application\/x-www-form-urlencoded$/, "form"],
  [/^multipart\//, "multipart"],
  [/^text\/|[/+]xml$|javascript$|yaml$/, "text"],
];

/**
 * How a body is written and read. A range that includes JSON means JSON, unless its schema means bytes.
 * @param schema the schema in the document whose types schema.ts holds
 */
export function kindOf(mediaType: string, schema: Json | undefined): MediaKind {
  const bare = mediaType.split(";")[0]?.trim().toLowerCase() ?? "";
  if (bare === "*/*" || bare === "application/*") return kindOfRange(schema);
  return KINDS.find(([pattern]) => pattern.test(bare))?.[1] ?? "binary";
}

function kindOfRange(schema: Json | undefined): MediaKind {
  if (schema === undefined || membersOf(schema).format === BLOB) return "binary";
  return "json";
}

/** The content type to send for a range such as `text/*`, by the kind of the body. */
const PLAIN: { readonly [kind in MediaKind]?: string } = { text: "text/plain" };

/**
 * The content type to send: a range of texts is sent as the plainest one. Any other range stays: what is sent names its
 * own, as a `Blob` does, and an object is JSON.
 */
export function sentMediaType({ mediaType, kind }: Pick<MediaModel, "mediaType" | "kind">): string {
  const plain = PLAIN[kind];
  return plain && mediaType.includes("*") && isUnder(plain, mediaType) ? plain : mediaType;
}

const BYTES = "application/octet-stream";

function isUnder(type: string, range: string): boolean {
  return range === "*/*" || type.startsWith(range.replace(/\*.*/, ""));
}

/** A well-known type of each range that bytes without a name are not in. */
const KNOWN = ["image/png", "audio/mpeg", "video/mp4", "font/woff2", "text/plain"];

/**
 * The media type that a blob has to name, because nothing but ranges is described.
 * @param accepted media types, one or several with commas
 */
export function blobType(accepted: string): string | undefined {
  const ranges = accepted.split(",").map((type) => type.trim());
  if (ranges.some((range) => !range.includes("*") || isUnder(BYTES, range))) return undefined;
  return KNOWN.find((type) => ranges.some((range) => isUnder(type, range)));
}
