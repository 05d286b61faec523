import type { MediaType, ParameterLocation } from "../document/operation.ts";
import { isJson, isJsonLines, parseContentType } from "../request/media-type.ts";

/** Where a value has to stand on the wire: in JSON everything can, elsewhere only what has a text. */
export type WirePlace = "json" | "form" | ParameterLocation;

export function wirePlaceOfBody({ type }: MediaType): WirePlace {
  const { type: bare } = parseContentType(type);
  if (isJson(bare) || isJsonLines(bare)) return "json";
  return "form";
}

/** Whether a text survives its place: a path has no empty segment, a header no blanks at its ends. */
export function canStand(text: string, place: WirePlace): boolean {
  if (place === "path") return text !== "" && !/^(\.|%2e){1,2}$/i.test(text);
  if (place === "header") return text !== "" && /^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/.test(text);
  return place !== "cookie" || text !== "";
}
