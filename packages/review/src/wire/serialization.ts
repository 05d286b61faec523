import type { JsonObject } from "@specwright/openapi";
import { asObject } from "../json-value.ts";

/** The style that a parameter has where none is written. */
const USUAL_STYLES: { readonly [location: string]: string } = {
  path: "simple",
  query: "form",
  header: "simple",
  cookie: "form",
};

/** How a parameter is written. */
export interface Format {
  /** A style, or a media type. */
  readonly style: string;
  readonly explode: boolean;
}

/** How a description says that a parameter is written, with what OpenAPI says where it says nothing. */
export function formatOf(parameter: JsonObject): Format {
  const [mediaType] = Object.keys(asObject(parameter.content));
  if (mediaType !== undefined) return { style: mediaType, explode: false };
  const style = styleOf(parameter);
  if (typeof parameter.explode === "boolean") return { style, explode: parameter.explode };
  return { style, explode: style === "form" || style === "deepObject" };
}

function styleOf(parameter: JsonObject): string {
  if (typeof parameter.style === "string") return parameter.style;
  return usualStyle(parameter);
}

function usualStyle({ in: location }: JsonObject): string {
  return USUAL_STYLES[String(location)] ?? "simple";
}

/** What is written alike: numbers, booleans and null; strings; arrays of one item at most, and longer ones; objects. */
export type Kind = "scalar" | "string" | "single" | "array" | "object";

/** Whether two ways of writing a parameter make the same text of every value of some kinds. */
export function writesAlike(before: JsonObject, after: JsonObject, kinds: ReadonlySet<Kind>): boolean {
  return [...kinds].every((kind) => formOf(before, kind) === formOf(after, kind));
}

/** Whether one parameter writes a list of one item as another one writes the item. */
export function writesSingleAs(list: JsonObject, scalar: JsonObject): boolean {
  return formOf(list, "single") === formOf(scalar, "string");
}

const SEPARATORS: { readonly [style: string]: string } = { spaceDelimited: " ", pipeDelimited: "|" };

/** What stands between the items of a list that is one text: none where each has a name, or a sign before it. */
export function separatorOf(parameter: JsonObject): string[] {
  const { style, explode } = formatOf(parameter);
  if (style === "simple") return [","];
  if (explode || style.includes("/")) return [];
  return [SEPARATORS[style] ?? ","];
}

const FAMILIES: { readonly [kind in Kind]: string } = {
  scalar: "scalar",
  string: "scalar",
  single: "array",
  array: "array",
  object: "object",
};

/** The kinds of values that both versions have. What only one of them has is no matter of how it is written. */
export function commonKinds(before: ReadonlySet<Kind>, after: ReadonlySet<Kind>): ReadonlySet<Kind> {
  const [old, now] = [before, after].map((kinds) => new Set([...kinds].map((kind) => FAMILIES[kind])));
  const all = new Set([...before, ...after]);
  return new Set([...all].filter((kind) => old?.has(FAMILIES[kind]) && now?.has(FAMILIES[kind])));
}

/** A field of a form is written like a parameter of a query. */
export function asField(name: string, encoding: JsonObject = {}): JsonObject {
  const field: JsonObject = { name, in: "query" };
  for (const key of ["style", "explode"]) if (encoding[key] !== undefined) field[key] = encoding[key];
  return field;
}

/** How a parameter is written, for a reader. */
export function sayFormat(parameter: JsonObject, kinds: ReadonlySet<Kind>): string {
  const format = formatOf(parameter);
  const compound = kinds.has("single") || kinds.has("array") || kinds.has("object");
  if (!compound || format.style === "deepObject" || format.style.includes("/")) return format.style;
  return sayExploded(format);
}

function sayExploded({ style, explode }: Format): string {
  if (explode) return `${style}, exploded`;
  return `${style}, not exploded`;
}

/**
 * A name for the form that values of a kind have. `explode` means something only for objects, and for arrays where it
 * repeats the name or changes what stands between the items; JSON writes a number or a boolean as every style does.
 */
function formOf(parameter: JsonObject, kind: Kind): string {
  const format = formatOf(parameter);
  if (format.style.includes("/") && kind !== "scalar") return format.style;
  if (format.style.includes("/")) return usualStyle(parameter);
  if (kind === "object") return formOfObject(format);
  if (kind === "array") return formOfArray(format);
  const { style } = format;
  if (style === "label" || style === "matrix" || (style === "deepObject" && kind === "single")) return style;
  return usualStyle(parameter);
}

function formOfObject(format: Format): string {
  if (format.style === "deepObject") return format.style;
  return sayExploded(format);
}

const REPEATING = new Set(["form", "spaceDelimited", "pipeDelimited"]);

function formOfArray(format: Format): string {
  if (format.style === "simple") return format.style;
  if (format.explode && REPEATING.has(format.style)) return "repeated";
  return sayExploded(format);
}
