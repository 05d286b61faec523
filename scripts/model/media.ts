import type { Json, JsonObject } from "../load/source-file.ts";
import { isObject } from "../load/walk.ts";
import { examplesOf } from "./examples.ts";
import type { BodyModel, MediaKind, MediaModel, ResponseModel, TypeName } from "./types.ts";

type Slot = readonly (string | number)[];

export function bodyModel(id: string, node: JsonObject, typed: JsonObject): BodyModel | undefined {
  const { requestBody } = node;
  if (!isObject(requestBody)) return undefined;
  const required = requestBody.required === true;
  const variants = mediaModels(requestBody, typed.requestBody, [id, "requestBody"], !required).sort(
    (a, b) => rank(a) - rank(b),
  );
  return variants.length === 0 ? undefined : { required, variants };
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
      const variants = readable(mediaModels(response, (typed.responses as JsonObject)[status], slot, false));
      return {
        status,
        description: typeof response.description === "string" ? response.description.trim() : "",
        variants,
      };
    });
}

/** Where JSON is offered, other representations of the same thing are not asked for; streams are another thing. */
function readable(variants: MediaModel[]): MediaModel[] {
  const isStream = ({ kind }: MediaModel): boolean => kind === "events" || kind === "lines";
  const main = variants.find(({ kind }) => kind === "json") ?? variants.find((variant) => !isStream(variant));
  return variants.filter((variant) => variant === main || isStream(variant));
}

function mediaModels(holder: JsonObject, typed: Json | undefined, slot: Slot, optional: boolean): MediaModel[] {
  const content = isObject(holder.content) ? holder.content : {};
  const typedContent = isObject(typed) && isObject(typed.content) ? typed.content : {};
  return Object.entries(content)
    .filter((entry): entry is [string, JsonObject] => isObject(entry[1]))
    .map(([mediaType, media]) => ({
      mediaType: sendable(mediaType),
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

/** A range such as `*\/*` is no content type to send: it means that anything goes, and JSON is what we have. */
function sendable(mediaType: string): string {
  return mediaType.includes("*")
    ? mediaType.replace(/^\*\/\*/, "application/json").replace("/*", "/octet-stream")
    : mediaType;
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
