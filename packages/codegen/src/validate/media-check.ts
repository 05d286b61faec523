import { isDeepStrictEqual } from "node:util";
import { type Json, type JsonObject, mediaSchema, membersOf, viewOf } from "@specwright/openapi/internal";
import type { MediaModel, OperationModel } from "../model/types.ts";
import { allowsStrings } from "./allows-strings.ts";
import type { CheckTable } from "./check-table.ts";

/** What the check of a body is made of. */
export interface CheckedBody {
  readonly operation: OperationModel;
  /** The request body or response in the description. */
  readonly holder: Json | undefined;
  /** The media types that are sent or read in one way. */
  readonly media: readonly MediaModel[];
  /** "Body" for a request, the status for a response. */
  readonly slot: string;
}

/**
 * The check of a request body: JSON, lines of it, forms and texts are checked, bytes and what text holds are not. Undefined if
 * nothing is checked, or if everything is right.
 */
export function requestCheck(table: CheckTable, { operation, holder, media, slot }: CheckedBody): string | undefined {
  if (!media.every((one) => isCheckedRequest(one) && isAsRead(table, holder, one))) return undefined;
  const title = `the body of \`${operation.name}\``;
  return bodyCheck(table, { operation, holder, media, slot }, "write", title);
}

/** The same for the body of a response: JSON, texts, and each item of a stream of lines or of events that are described. */
export function responseCheck(table: CheckTable, { operation, holder, media, slot }: CheckedBody): string | undefined {
  if (!media.every((one) => isCheckedResponse(one) && isAsRead(table, holder, one))) return undefined;
  const title = `the body of \`${operation.name}\` with status ${slot}`;
  return bodyCheck(table, { operation, holder, media, slot }, "read", title);
}

function isCheckedRequest(media: MediaModel): boolean {
  return isJsonOrText(media) || ["form", "multipart", "lines"].includes(media.kind);
}

function isCheckedResponse(media: MediaModel): boolean {
  return isJsonOrText(media) || media.kind === "lines" || media.events?.described === true;
}

function isJsonOrText({ kind, described }: MediaModel): boolean {
  return kind === "json" || (kind === "text" && /^text\/(?!xml)/i.test(described));
}

/** Text is a string to the caller. A schema of something else says what stands in it, which nobody reads here. */
function isAsRead(table: CheckTable, holder: Json | undefined, media: MediaModel): boolean {
  if (media.kind !== "text") return true;
  return allowsStrings(mediaSchema(describedMedia(holder, media)), (reference) => table.resolve(reference));
}

function bodyCheck(
  table: CheckTable,
  { operation, holder, media, slot }: CheckedBody,
  side: "read" | "write",
  title: string,
): string | undefined {
  const [first] = media;
  if (!first) return undefined;
  const schema = commonSchema(media.map((one) => checkedSchema(table, one, describedMedia(holder, one))));
  return table.inline(schema, viewOf(first.described, side), `${operation.pascal}${slot}`, title);
}

/** An event is checked as the client gives it, with its data read. */
function checkedSchema(table: CheckTable, { events }: MediaModel, media: JsonObject): Json | undefined {
  return events?.described ? table.eventSchema(media) : mediaSchema(media);
}

function describedMedia(holder: Json | undefined, { described }: MediaModel): JsonObject {
  return membersOf(membersOf(membersOf(holder).content)[described]);
}

/** The schema of bodies that are read in one way: each is as one of their schemas says. Undefined if anything is right. */
function commonSchema(schemas: readonly (Json | undefined)[]): Json | undefined {
  const [first, ...others] = schemas.filter(
    (one, index) => schemas.findIndex((other) => isDeepStrictEqual(other, one)) === index,
  );
  if (first === undefined || others.length === 0) return first;
  const described = others.filter((one) => one !== undefined);
  if (described.length < others.length) return undefined;
  return { anyOf: [first, ...described] };
}
