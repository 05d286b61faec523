import type { MediaType } from "../document/operation.ts";

/** `application/json; charset=utf-8` taken apart. */
export interface ContentType {
  /** Lower case, without parameters. */
  readonly type: string;
  /** Lower-case names. */
  readonly parameters: ReadonlyMap<string, string>;
}

export function parseContentType(header: string): ContentType {
  const [type = "", ...rest] = header.match(/(?:[^;"]|"(?:\\.|[^"\\])*")+/g) ?? [];
  const parameters = rest.flatMap((part): [string, string][] => {
    const at = part.indexOf("=");
    if (at < 0) return [];
    const value = part
      .slice(at + 1)
      .trim()
      .replace(/^"(.*)"$/, "$1")
      .replaceAll(/\\(.)/g, "$1");
    return [[part.slice(0, at).trim().toLowerCase(), value]];
  });
  return { type: type.trim().toLowerCase(), parameters: new Map(parameters) };
}

/**
 * Whether a media type falls under a documented one: `text/plain` under `text/*`, `*` + `/*` or `text/plain`. Plain JSON
 * falls under `application/*+json` too, because frameworks write that beside it and read both.
 */
export function fallsUnder(type: string, documented: string): boolean {
  const pattern = parseContentType(documented).type;
  if (pattern === "*/*" || pattern === type) return true;
  const [start = "", suffix, ...more] = pattern.split("*");
  if (suffix === undefined || more.length > 0 || !type.startsWith(start)) return false;
  return type.endsWith(suffix) || (suffix.startsWith("+") && type === `${start}${suffix.slice(1)}`);
}

/**
 * The documented media type that describes a content type: the most specific one, or undefined. Parameters tell apart
 * those that differ in nothing else.
 */
export function findMediaType(
  content: readonly MediaType[],
  type: string,
  parameters: ContentType["parameters"] = new Map(),
): MediaType | undefined {
  const exact = content.filter((media) => parseContentType(media.type).type === type);
  const saidBy = ({ type: documented }: MediaType): boolean =>
    [...parseContentType(documented).parameters].every(([name, value]) => parameters.get(name) === value);
  const [best = exact[0]] = exact.filter(saidBy).sort(byParameters);
  return best ?? content.filter((media) => fallsUnder(type, media.type)).sort(byWildcards)[0];
}

const byParameters = (a: MediaType, b: MediaType): number =>
  parseContentType(b.type).parameters.size - parseContentType(a.type).parameters.size;
const byWildcards = (a: MediaType, b: MediaType): number => a.type.split("*").length - b.type.split("*").length;

export function isJson(type: string): boolean {
  return /^[^/]+\/([^;]+\+)?json$/.test(type);
}

/** Whether the bodies of a media type, or of a range, are values that a schema can judge: JSON, forms and text. */
export function isJudged(documented: string): boolean {
  const { type } = parseContentType(documented);
  return isJson(type) || isJsonLines(type) || isForm(type) || isReadText(type) || type.includes("*");
}

export function isForm(type: string): boolean {
  return type === "application/x-www-form-urlencoded" || isMultipart(type);
}

export function isMultipart(type: string): boolean {
  return type.startsWith("multipart/");
}

/** Whether a body of this type is text that is read by its schema. XML is text too, but nobody here reads it. */
export function isReadText(type: string): boolean {
  return type.startsWith("text/") && type !== "text/xml";
}

/** Whether a body of this type is bytes that no charset makes a text of. */
export function isBytes(documented: string): boolean {
  const { type } = parseContentType(documented);
  return (
    /^(image|audio|video|font)\/[^*]+$|^application\/(octet-stream|pdf|zip|gzip)$/.test(type) && !type.endsWith("+xml")
  );
}

/** What writers of servers call them, each with or without `x-` before it. */
const LINES: ReadonlySet<string> = new Set([
  "ndjson",
  "jsonl",
  "jsonlines",
  "json-lines",
  "json-stream",
  "json-seq",
  "stream+json",
]);

/**
 * The values of lines of JSON, which may have a mark before each.
 * @throws SyntaxError
 */
export function jsonLines(text: string): unknown[] {
  const lines = text.replaceAll("\u001e", "").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as unknown);
}

/** Whether a body of this type is a stream of JSON values, one in a line. */
export function isJsonLines(type: string): boolean {
  const [, subtype = ""] = /^application\/(?:x-)?(.+)$/.exec(type) ?? [];
  return LINES.has(subtype) || /\+(json-seq|ndjson|jsonl)$/.test(subtype);
}
