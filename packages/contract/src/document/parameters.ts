import { child } from "@specwright/openapi/internal";
import { booleanOr, objectOr, stringOr } from "./json.ts";
import type { Parameter, ParameterLocation } from "./operation.ts";
import { type ResolvedObject, schemaBelow } from "./resolved-object.ts";

const defaultStyle: Readonly<Record<ParameterLocation, string>> = {
  path: "simple",
  header: "simple",
  query: "form",
  cookie: "form",
};
// OpenAPI: header parameters of these names are ignored, because content, responses and security describe them.
const describedElsewhere = new Set(["accept", "content-type", "authorization"]);

/** Reads a Parameter Object, or undefined where OpenAPI says that it is to be ignored. */
export function readParameter({ pointer, value }: ResolvedObject): Parameter | undefined {
  const location = value.in;
  const name = stringOr(value.name, "");
  if (!isLocation(location) || (location === "header" && describedElsewhere.has(name.toLowerCase()))) return undefined;
  const [mediaType] = Object.keys(objectOr(value.content));
  const style = stringOr(value.style, defaultStyle[location]);
  return {
    name,
    in: location,
    required: location === "path" || value.required === true,
    style,
    explode: booleanOr(value.explode, style === "form"),
    allowEmptyValue: value.allowEmptyValue === true,
    mediaType,
    schema: schemaPointer({ pointer, value }, mediaType),
  };
}

function schemaPointer({ pointer, value }: ResolvedObject, mediaType: string | undefined): string | undefined {
  if (mediaType === undefined) return schemaBelow(pointer, value);
  const media = objectOr(objectOr(value.content)[mediaType]);
  return schemaBelow(child(child(pointer, "content"), mediaType), media);
}

function isLocation(value: unknown): value is ParameterLocation {
  return typeof value === "string" && Object.hasOwn(defaultStyle, value);
}
