import {
  isObject,
  type Json,
  type JsonObject,
  membersOf,
  ownMember,
  pointer,
  textOf,
} from "@specwright/openapi/internal";
import { filesIn } from "../types/files-in.ts";
import { fits } from "../types/fits.ts";
import { fieldEncodings } from "./encoding.ts";
import { examplesOf } from "./examples.ts";
import { blobType, kindOf, sentMediaType } from "./media-kind.ts";
import type { BodyModel, EventsModel, ExampleModel, MediaModel, ResponseModel, TypeName } from "./types.ts";

/** The keys that lead to a type inside `operations` of schema.ts. */
type Slot = readonly (string | number)[];

/**
 * The body that an operation sends; undefined if it sends none.
 * @param node the operation in the description
 * @param typedNode the same operation in the document whose types schema.ts holds
 * @param typed that document
 */
export function bodyModel(
  id: string,
  node: JsonObject,
  typedNode: JsonObject,
  typed: JsonObject,
): BodyModel | undefined {
  const requestBody = membersOf(node.requestBody);
  const required = requestBody.required === true;
  const content = contentOf(requestBody);
  const typedContent = contentOf(typedNode.requestBody);
  const variants = mediaModels(content, typedContent, [id, "requestBody"], !required).map((media) => ({
    ...media,
    mediaType: sentMediaType(media),
    encoding: fieldEncodings(membersOf(content[media.mediaType]), media.kind),
    examples: sendable(media, membersOf(content[media.mediaType]), typedContent[media.mediaType], typed),
  }));
  if (variants.length === 0) return undefined;
  return { description: textOf(requestBody.description), required, variants: jsonFirst(withoutRepeated(variants)) };
}

/** Two ranges can be sent as the same media type; the first one counts. */
function withoutRepeated(variants: readonly MediaModel[]): MediaModel[] {
  const types = variants.map(({ mediaType }) => mediaType);
  return variants.filter(({ mediaType }, index) => types.indexOf(mediaType) === index);
}

/**
 * JSON is the default of a body with several media types, also if the description does not name it first. It may be lines
 * of it, or a range that has JSON: of these the first one counts.
 */
function jsonFirst(variants: readonly MediaModel[]): MediaModel[] {
  const isJson = ({ kind }: MediaModel): boolean => kind === "json" || kind === "lines";
  return [...variants.filter(isJson), ...variants.filter((media) => !isJson(media))];
}

/** The examples whose calls compile and can be sent. One that the type does not take is for readers only. */
function sendable(
  { kind, mediaType, examples }: MediaModel,
  { encoding }: JsonObject,
  typedMedia: Json | undefined,
  typed: JsonObject,
): ExampleModel[] {
  if (kind === "text") return examples.filter(({ value }) => typeof value === "string");
  if (kind === "binary") {
    const files = [{ at: "", type: blobType(mediaType) }];
    return examples.filter(({ value }) => typeof value === "string").map((example) => ({ ...example, files }));
  }
  const { schema = {} } = membersOf(typedMedia);
  return examples.flatMap((example) => {
    if (!fits(example.value, schema, typed)) return [];
    const paths = filesIn(example.value, schema, typed);
    if (!paths.every(isPart)) return [];
    const files = paths.map((path) => ({ at: pointer(path).slice(1), type: blobType(partTypes(encoding, path)) }));
    return [{ ...example, files }];
  });
}

/** A form has bytes as a part, or as one of a list of parts. */
function isPart([, index = "0", ...deeper]: readonly string[]): boolean {
  return deeper.length === 0 && /^\d+$/.test(index);
}

function partTypes(encoding: Json | undefined, [part = ""]: readonly string[]): string {
  return textOf(membersOf(ownMember(encoding, part)).contentType);
}

/** Statuses that never have a body, whatever is described (RFC 9110). */
const BODILESS: ReadonlySet<string> = new Set(["204", "205", "304"]);

/** The documented responses of an operation, in the order of the description. */
export function responseModels(id: string, node: JsonObject, typed: JsonObject): ResponseModel[] {
  return Object.entries(membersOf(node.responses)).flatMap(([status, response]) => {
    if (status.startsWith("x-") || !isObject(response)) return [];
    const typedContent = contentOf((typed.responses as JsonObject)[status]);
    const slot = [id, "responses", statusKey(status)];
    const content = BODILESS.has(status) ? {} : contentOf(response);
    const all = mediaModels(content, typedContent, slot, false);
    const variants = readable(all);
    const others = all.filter((variant) => !variants.includes(variant));
    return [{ status, description: textOf(response.description), variants, others }];
  });
}

/** openapi-typescript prints a status as a number, and a range such as `4XX` as a string. */
function statusKey(status: string): string | number {
  if (/^\d/.test(status) && !status.endsWith("XX")) return Number(status);
  return status;
}

/**
 * The variants that a call asks for. If there is JSON, other representations of the same thing are left out. Streams
 * stay: they are another thing. JSON of another type stays too, as `application/problem+json` can say something else.
 */
function readable(variants: MediaModel[]): MediaModel[] {
  const isStream = ({ kind }: MediaModel): boolean => kind === "events" || kind === "lines";
  const main = variants.find(({ kind }) => kind === "json") ?? variants.find((variant) => !isStream(variant));
  return variants.filter((variant) => variant === main || variant.kind === "json" || isStream(variant));
}

function contentOf(holder: Json | undefined): JsonObject {
  return membersOf(membersOf(holder).content);
}

function mediaModels(content: JsonObject, typedContent: JsonObject, slot: Slot, optional: boolean): MediaModel[] {
  return Object.entries(content).flatMap(([mediaType, media]) => {
    if (!isObject(media)) return [];
    const { schema } = membersOf(typedContent[mediaType]);
    const kind = kindOf(mediaType, schema);
    const events = kind === "events" ? eventsModel(typedContent[mediaType]) : undefined;
    const isString = membersOf(schema).type === "string";
    const type = typeName(typedContent[mediaType], [...slot, "content", mediaType], optional);
    return [{ mediaType, described: mediaType, kind, events, isString, type, examples: examplesOf(media) }];
  });
}

function eventsModel(typedMedia: Json | undefined): EventsModel {
  const { "x-events": rules } = membersOf(typedMedia);
  return { described: rules !== undefined, rules: membersOf(rules) };
}

function typeName(typedMedia: Json | undefined, keys: Slot, optional: boolean): TypeName {
  const { $ref } = membersOf(membersOf(typedMedia).schema);
  const [, name] = /^#\/components\/schemas\/(.+)$/.exec(textOf($ref)) ?? [];
  if (name) return { kind: "component", name };
  return { kind: "slot", keys, optional };
}
