import { isObject, type Json, type JsonObject } from "@specwright/openapi";
import { fits } from "../types/fits.ts";
import { fieldEncodings } from "./encoding.ts";
import { examplesOf } from "./examples.ts";
import type { BodyModel, MediaKind, MediaModel, ResponseModel, TypeName } from "./types.ts";

type Slot = readonly (string | number)[];

/** @param typed the document whose types schema.ts holds; `typedNode` is this operation in it */
export function bodyModel(
  id: string,
  node: JsonObject,
  typedNode: JsonObject,
  typed: JsonObject,
): BodyModel | undefined {
  const { requestBody } = node;
  if (!isObject(requestBody)) return undefined;
  const required = requestBody.required === true;
  const content = contentOf(typedNode.requestBody);
  const offered = mediaModels(requestBody, content, [id, "requestBody"], !required).map((media) => ({
    ...media,
    mediaType: sendable(media),
    encoding: fieldEncodings((requestBody.content as JsonObject)[media.mediaType] as JsonObject, media.kind),
    examples: media.examples.filter(({ value }) => isSendable(value, media, content[media.mediaType], typed)),
  }));
  const variants = offered
    .filter((media, index) => offered.findIndex(({ mediaType }) => mediaType === media.mediaType) === index)
    .sort((a, b) => rank(a) - rank(b));
  return variants.length === 0 ? undefined : { required, variants };
}

/** Whether the call with an example compiles: what the type does not take is an example for readers only. */
function isSendable(value: Json, { kind }: MediaModel, typedMedia: Json | undefined, typed: JsonObject): boolean {
  if (kind === "text") return typeof value === "string";
  return kind !== "binary" && fits(value, isObject(typedMedia) ? (typedMedia.schema ?? {}) : {}, typed);
}

/** JSON is the default of a body with several media types, wherever it stands. */
function rank({ kind }: MediaModel): number {
  return kind === "json" ? 0 : 1;
}

export function responseModels(id: string, node: JsonObject, typed: JsonObject): ResponseModel[] {
  const responses = isObject(node.responses) ? node.responses : {};
  return Object.entries(responses)
    .filter(([status, response]) => !status.startsWith("x-") && isObject(response))
    .map(([status, value]) => {
      const response = value as JsonObject;
      const slot = [id, "responses", /^\d/.test(status) && !status.endsWith("XX") ? Number(status) : status];
      const variants = readable(mediaModels(response, contentOf((typed.responses as JsonObject)[status]), slot, false));
      return {
        status,
        description: typeof response.description === "string" ? response.description.trim() : "",
        variants,
      };
    });
}

/**
 * Where JSON is offered, other representations of the same thing are not asked for; streams are another thing. JSON of
 * another type may say something else, as `application/problem+json` does.
 */
function readable(variants: MediaModel[]): MediaModel[] {
  const isStream = ({ kind }: MediaModel): boolean => kind === "events" || kind === "lines";
  const main = variants.find(({ kind }) => kind === "json") ?? variants.find((variant) => !isStream(variant));
  return variants.filter((variant) => variant === main || variant.kind === "json" || isStream(variant));
}

function contentOf(holder: Json | undefined): JsonObject {
  return isObject(holder) && isObject(holder.content) ? holder.content : {};
}

function mediaModels(holder: JsonObject, typedContent: JsonObject, slot: Slot, optional: boolean): MediaModel[] {
  return Object.entries(contentOf(holder))
    .filter((entry): entry is [string, JsonObject] => isObject(entry[1]))
    .map(([mediaType, media]) => ({
      mediaType,
      described: mediaType,
      kind: kindOf(mediaType, media.schema),
      type: typeName(typedContent[mediaType], [...slot, "content", mediaType], optional),
      examples: examplesOf(media),
    }));
}

function typeName(typedMedia: Json | undefined, keys: Slot, optional: boolean): TypeName {
  const schema = isObject(typedMedia) ? typedMedia.schema : undefined;
  const [, name] = /^#\/components\/schemas\/(.+)$/.exec(isObject(schema) ? String(schema.$ref ?? "") : "") ?? [];
  return name ? { kind: "component", name } : { kind: "slot", keys, optional };
}

/** A range such as `*\/*` is no content type to send: it is sent as the plainest type of its kind. */
function sendable({ mediaType, kind }: MediaModel): string {
  if (!mediaType.includes("*")) return mediaType;
  const plain: { readonly [kind in MediaKind]?: string } = { json: "application/json", text: "text/plain" };
  return plain[kind] ?? "application/octet-stream";
}

function kindOf(mediaType: string, schema: Json | undefined): MediaKind {
  const bare = mediaType.split(";")[0]?.trim().toLowerCase() ?? "";
  if (/^application\/json$|[/+]json$/.test(bare)) return "json";
  if (bare === "text/event-stream") return "events";
  if (/^application\/(x-ndjson|ndjson|jsonl|x-jsonlines|json-seq|stream\+json)$/.test(bare)) return "lines";
  if (bare === "application/x-www-form-urlencoded") return "form";
  if (bare.startsWith("multipart/")) return "multipart";
  if (bare === "*/*" || bare === "application/*") return isBytes(schema) ? "binary" : "json";
  return /^text\/|[/+]xml$|javascript$|yaml$/.test(bare) ? "text" : "binary";
}

function isBytes(schema: Json | undefined): boolean {
  return schema === undefined || (isObject(schema) && schema.format === "binary");
}
