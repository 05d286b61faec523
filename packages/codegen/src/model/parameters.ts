import { isObject, type Json, type JsonObject } from "@specwright/openapi";
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

/** @param typed the document whose types schema.ts holds, and in it the schema of this parameter */
export function parameterModel(parameter: JsonObject, schemaOfType: Json, typed: JsonObject): ParameterModel {
  const place = parameter.in as string;
  const [media] = isObject(parameter.content) ? Object.values(parameter.content) : [];
  const schema = isObject(parameter.schema) ? parameter.schema : isObject(media) ? media.schema : undefined;
  const example = [
    ...examplesOf(parameter),
    ...(isObject(media) ? examplesOf(media) : []),
    ...(isObject(schema) ? examplesOf(schema) : []),
  ].find(({ value }) => fits(value, schemaOfType, typed));
  return {
    place: PLACES[place] as Place,
    name: parameter.name as string,
    required: place === "path" || parameter.required === true,
    style: isObject(media) ? { style: "json" } : styleOf(parameter, place),
    example: example?.value,
  };
}

function styleOf({ style, explode, allowReserved }: JsonObject, place: string): ParameterModel["style"] {
  const usual = DEFAULT_STYLE[place] as string;
  const written = typeof style === "string" ? style : usual;
  // deepObject is always exploded: OpenAPI defines no other form of it.
  const usualExplode = written === "form" || written === "deepObject";
  const differs = {
    ...(written !== usual ? { style: written } : {}),
    ...(typeof explode === "boolean" && explode !== usualExplode && written !== "deepObject" ? { explode } : {}),
    ...(allowReserved === true && place === "query" ? { allowReserved } : {}),
  };
  return Object.keys(differs).length > 0 ? differs : undefined;
}
