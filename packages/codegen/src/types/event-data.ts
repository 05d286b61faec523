import { followed, itemsOf, type Json, type JsonObject, membersOf } from "@specwright/openapi/internal";
import { type Parts, typesOf, ways } from "./fits.ts";

/**
 * How the text of an event's data is read, in the words of the runtime: as JSON, as text, as `either`, where an object or
 * a list is JSON and anything else is text, or as JSON with the texts that may come in its place.
 */
export type DataKind = "json" | "text" | "either" | readonly string[];

/** What the data of events is once it is read. */
export interface EventData {
  readonly schema: Json;
  readonly kind: DataKind;
}

/** What one alternative of a schema says of a text. */
interface Alternative {
  readonly json: boolean;
  /** Whether it may be any text. */
  readonly free?: boolean;
  /** The only texts that it may be. */
  readonly texts?: readonly string[];
  /** The schema of the value, if that is described as the content of a text. */
  readonly content?: Json;
}

/**
 * What the data is that a schema describes.
 * @param root the document that references lead into
 * @param end a text that ends the stream, and so is no data
 */
export function eventData(schema: Json, root: JsonObject, end?: string): EventData {
  const alternatives = ways(schema, root).map(alternative);
  // Too many are not looked at.
  if (alternatives.length === 0) return { schema, kind: "either" };
  return { schema: readSchema(schema, root, end) ?? schema, kind: commonKind(alternatives) };
}

/** Whether a schema says nothing of the values. */
export function saysNothing(schema: Json, root: JsonObject): boolean {
  const all = ways(schema, root);
  if (all.length === 0) return false;
  return all.every((parts) => parts.every((part) => !hasContent(part) && typesIn([part]).length === 0));
}

/** The schema of what is read. Undefined if that is nothing but the text that ends the stream. */
function readSchema(schema: Json, root: JsonObject, end: string | undefined): Json | undefined {
  const alternatives = ways(schema, root).map(alternative);
  const isEnd = ({ json, free, texts = [] }: Alternative): boolean =>
    !json && !free && texts.every((text) => text === end);
  if (alternatives.every(isEnd)) return undefined;
  if (!alternatives.some((one) => isEnd(one) || one.content !== undefined)) return schema;
  const branches = branchesOf(schema, root);
  if (branches.length === 0) return alternatives.find(({ content }) => content !== undefined)?.content ?? schema;
  return anyOf(branches.map((branch) => readSchema(branch, root, end)).filter((one) => one !== undefined));
}

/** A schema of what is right by one of these. */
export function anyOf(schemas: readonly Json[]): Json {
  const distinct = [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()];
  return distinct.length === 1 ? (distinct[0] as Json) : { anyOf: distinct };
}

function branchesOf(schema: Json, root: JsonObject): readonly Json[] {
  const { oneOf, anyOf: any } = membersOf(followed(root, schema));
  return [...itemsOf(oneOf), ...itemsOf(any)];
}

function commonKind(alternatives: readonly Alternative[]): DataKind {
  const json = alternatives.some((one) => one.json);
  const texts = alternatives.flatMap((one) => one.texts ?? []);
  if (alternatives.some(({ free }) => free)) return json ? "either" : "text";
  if (!json) return "text";
  return texts.length > 0 ? texts : "json";
}

function alternative(parts: Parts): Alternative {
  const encoded = parts.find(hasContent);
  if (encoded) return { json: true, content: encoded.contentSchema ?? {} };
  const values = parts.map(valuesOf).find((one) => one !== undefined);
  if (values) {
    const texts = values.filter((value) => typeof value === "string");
    return { json: texts.length < values.length, texts };
  }
  const types = typesIn(parts);
  const free = types.length === 0 || types.includes("string");
  // A text that is `null` is that text where a text may come.
  const json = types.length === 0 || types.some((type) => type !== "string" && (type !== "null" || !free));
  return { json, free };
}

/** Whether a text is described as JSON in itself. */
function hasContent({ contentMediaType, type = "string" }: JsonObject): boolean {
  return [type].flat().includes("string") && /[/+]json\b/i.test(String(contentMediaType));
}

function valuesOf(part: JsonObject): readonly Json[] | undefined {
  if ("const" in part) return [part.const as Json];
  return Array.isArray(part.enum) ? part.enum : undefined;
}

/** The types of the first part that says any. */
function typesIn(parts: Parts): readonly Json[] {
  const types = parts.map((part) => valuesOf(part)?.map((value) => typeof value) ?? typesOf(part));
  const found = types.find((some) => some.length > 0);
  if (found) return found;
  return parts.some(({ required }) => itemsOf(required).length > 0) ? ["object"] : [];
}
