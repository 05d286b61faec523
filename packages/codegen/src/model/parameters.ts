import { type Json, type JsonObject, membersOf, textOf } from "@specwright/openapi/internal";
import { fits } from "../types/fits.ts";
import { examplesOf } from "./examples.ts";
import type { ParameterModel, Place } from "./types.ts";

/** What the places of parameters are called in the input of a call. */
export const PLACES: { readonly [place: string]: Place } = {
  path: "path",
  query: "query",
  header: "headers",
  cookie: "cookies",
};
const DEFAULT_STYLE: { readonly [place: string]: string } = {
  path: "simple",
  query: "form",
  header: "simple",
  cookie: "form",
};

/**
 * A parameter with the first of its examples that its type takes.
 * @param typedSchema the schema of this parameter in the document whose types schema.ts holds
 * @param typed that document
 */
export function parameterModel(parameter: JsonObject, typedSchema: Json, typed: JsonObject): ParameterModel {
  const place = parameter.in as string;
  const example = allExamples(parameter).find(({ value }) => fits(value, typedSchema, typed));
  return {
    place: PLACES[place] as Place,
    name: parameter.name as string,
    description: textOf(parameter.description),
    required: place === "path" || parameter.required === true,
    style: styleOf(parameter, place),
    example: example?.value,
  };
}

/** The examples of a parameter, of its media type and of its schema. */
function allExamples(parameter: JsonObject): ReturnType<typeof examplesOf> {
  const media = membersOf(mediaOf(parameter));
  const schema = membersOf(parameter.schema ?? media.schema);
  return [parameter, media, schema].flatMap(examplesOf);
}

/** The one media type of a parameter that has `content`. */
function mediaOf({ content }: JsonObject): Json | undefined {
  return Object.values(membersOf(content))[0];
}

/** How a value is written if not in the usual style of its place. */
function styleOf(parameter: JsonObject, place: string): ParameterModel["style"] {
  if (mediaOf(parameter) !== undefined) return { style: "json" };
  const usual = DEFAULT_STYLE[place] as string;
  const { style = usual, explode, allowReserved } = parameter;
  const differs: { style?: string; explode?: boolean; allowReserved?: boolean } = {};
  if (typeof style === "string" && style !== usual) differs.style = style;
  // deepObject is always exploded: OpenAPI defines no other form of it.
  if (typeof explode === "boolean" && explode !== (style === "form") && style !== "deepObject")
    differs.explode = explode;
  if (allowReserved === true && place === "query") differs.allowReserved = true;
  if (Object.keys(differs).length === 0) return undefined;
  return differs;
}
