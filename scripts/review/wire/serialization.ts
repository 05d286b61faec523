import type { JsonObject } from "../../load/source-file.ts";
import { isObject } from "../../load/walk.ts";

const STYLES: { readonly [place: string]: string } = {
  path: "simple",
  query: "form",
  header: "simple",
  cookie: "form",
};

/**
 * How a parameter is written, as far as its values show it: `explode` means something for arrays and objects only, and
 * JSON writes a number or a boolean as every style does.
 */
export function serialization(parameter: JsonObject, types: ReadonlySet<string>): string {
  const { content, style, explode, in: place } = parameter;
  const compound = types.has("array") || types.has("object");
  const [mediaType] = isObject(content) ? Object.keys(content) : [];
  const usual = STYLES[String(place)] ?? "simple";
  if (mediaType !== undefined) return compound || types.has("string") ? mediaType : usual;
  const written = typeof style === "string" ? style : usual;
  if (!compound) return written === "label" || written === "matrix" ? written : usual;
  const exploded = typeof explode === "boolean" ? explode : written === "form" || written === "deepObject";
  return written === "deepObject" ? written : `${written}, ${exploded ? "exploded" : "not exploded"}`;
}
