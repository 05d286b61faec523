import { isObject, type Json, type JsonObject } from "@specwright/openapi";

const STYLES: { readonly [place: string]: string } = {
  path: "simple",
  query: "form",
  header: "simple",
  cookie: "form",
};

/** How a parameter is written. */
interface Format {
  /** A style, or a media type. */
  readonly style: string;
  readonly explode: boolean;
}

function formatOf({ content, style, explode, in: place }: JsonObject): Format {
  const [mediaType] = isObject(content) ? Object.keys(content) : [];
  const written = typeof style === "string" ? style : (STYLES[String(place)] ?? "simple");
  const exploded = typeof explode === "boolean" ? explode : written === "form" || written === "deepObject";
  if (mediaType === undefined) return { style: written, explode: exploded };
  return { style: mediaType, explode: false };
}

/** What is written alike: numbers, booleans and null; strings; arrays of one item at most, and longer ones; objects. */
export type Kind = "scalar" | "string" | "single" | "array" | "object";

/** Whether two ways of writing a parameter make the same text of every value of some kinds. */
export function writesAlike(before: JsonObject, after: JsonObject, kinds: ReadonlySet<Kind>): boolean {
  return [...kinds].every((kind) => formOf(before, kind) === formOf(after, kind));
}

/** How a parameter is written, for a reader. */
export function sayFormat(parameter: JsonObject, kinds: ReadonlySet<Kind>): string {
  const { style, explode } = formatOf(parameter);
  const compound = kinds.has("single") || kinds.has("array") || kinds.has("object");
  if (!compound || style === "deepObject" || style.includes("/")) return style;
  return `${style}, ${explode ? "exploded" : "not exploded"}`;
}

const REPEATING = new Set(["form", "spaceDelimited", "pipeDelimited"]);

/**
 * A name for the form that values of a kind have. `explode` means something only for objects, and for arrays where it
 * repeats the name or changes what stands between the items; JSON writes a number or a boolean as every style does.
 */
function formOf(parameter: JsonObject, kind: Kind): string {
  const { style, explode } = formatOf(parameter);
  const usual = STYLES[String(parameter.in)] ?? "simple";
  if (style.includes("/")) {
    if (kind === "scalar") return usual;
    return style;
  }
  const exploded = `${style}, ${explode ? "exploded" : "not exploded"}`;
  switch (kind) {
    case "object":
      if (style === "deepObject") return style;
      return exploded;
    case "array":
      if (style === "simple") return style;
      if (explode && REPEATING.has(style)) return "repeated";
      return exploded;
    default:
      if (style === "label" || style === "matrix" || (style === "deepObject" && kind === "single")) return style;
      return usual;
  }
}

/**
 * The text of a value on the wire, with its name where the style has it there; undefined for media types other than
 * JSON, and for what OpenAPI gives no form.
 */
export function writtenText(parameter: JsonObject, value: Json): string | undefined {
  const { style, explode } = formatOf(parameter);
  const name = String(parameter.name);
  // A header is written as it is.
  const encode = parameter.in === "header" ? String : encodeURIComponent;
  const named = parameter.in === "query" || parameter.in === "cookie" ? `${name}=` : "";
  if (/[/+]json$/.test(style)) return named + encode(JSON.stringify(value));
  if (typeof value !== "object" || value === null) return scalarText(style, name, named, plain(value, encode));
  const list = Array.isArray(value);
  const members = Object.entries(value).map(([key, item]) => [encode(key), plain(item, encode)] as const);
  if (members.length === 0 || members.some(([, text]) => text === undefined)) return undefined;
  const pairs = members.map(([key, text]) => {
    if (list) return text;
    return `${key}${explode ? "=" : ","}${text}`;
  });
  const repeated = members.map(([key, text]) => `${list ? name : key}=${text}`);
  switch (style) {
    case "simple":
      return pairs.join(",");
    case "label":
      return `.${pairs.join(explode ? "." : ",")}`;
    case "matrix":
      if (explode) return repeated.map((one) => `;${one}`).join("");
      return `;${name}=${pairs.join(",")}`;
    case "form":
      if (explode) return repeated.join("&");
      return named + pairs.join(",");
    case "spaceDelimited":
    case "pipeDelimited":
      if (explode) return repeated.join("&");
      return named + pairs.join(style === "spaceDelimited" ? "%20" : "%7C");
    case "deepObject":
      if (list) return undefined;
      return members.map(([key, text]) => `${name}%5B${key}%5D=${text}`).join("&");
    default:
      return undefined;
  }
}

function scalarText(style: string, name: string, named: string, text: string | undefined): string | undefined {
  if (text === undefined || style.includes("/")) return undefined;
  if (style === "label") return `.${text}`;
  if (style === "matrix") return `;${name}=${text}`;
  return named + text;
}

/** Nested values have no form of their own in any style. */
function plain(value: Json, encode: (text: string) => string): string | undefined {
  if (typeof value === "object") return undefined;
  return encode(String(value));
}
