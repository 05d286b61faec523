import type { Operation, Parameter } from "../document/operation.ts";
import { splitTemplate } from "../document/path-template.ts";
import type { RequestValues } from "./values.ts";

/** The path with its values; a query that belongs to it is among them. */
export function fillPath({ path, parameters }: Operation, values: RequestValues): string {
  const { path: template, query } = splitTemplate(path);
  return [template, query]
    .filter(Boolean)
    .join("?")
    .replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
      const parameter = parameters.find((candidate) => candidate.in === "path" && candidate.name === name);
      return segment(parameter, values.path[name], encodeURIComponent);
    });
}

function segment(parameter: Parameter | undefined, value: unknown, encode: (text: string) => string): string {
  if (parameter?.mediaType !== undefined) return encode(JSON.stringify(value));
  const { style = "simple", explode = false, name = "" } = parameter ?? {};
  const pairs = pairsOf(value, explode, encode);
  if (style === "label" && explode) return `.${pairs.join(".")}`;
  if (style === "label") return `.${pairs.join(",")}`;
  if (style !== "matrix") return pairs.join(",");
  if (!explode || !isComposite(value)) return `;${name}=${pairs.join(",")}`;
  if (Array.isArray(value)) return pairs.map((pair) => `;${name}=${pair}`).join("");
  return pairs.map((pair) => `;${pair}`).join("");
}

function pairsOf(value: unknown, explode: boolean, encode: (text: string) => string): string[] {
  if (Array.isArray(value)) return value.map((item) => encode(textOf(item)));
  if (!isComposite(value)) return [encode(textOf(value))];
  const members = Object.entries(value).map(([key, item]) => [encode(key), encode(textOf(item))]);
  if (explode) return members.map((member) => member.join("="));
  return members.flat();
}

/** `name=value`, in the order of the values. */
export function queryParts({ parameters }: Operation, { query }: RequestValues): string[] {
  return Object.entries(query).flatMap(([name, value]) => {
    const parameter = parameters.find((candidate) => candidate.in === "query" && candidate.name === name);
    const key = encodeURIComponent(name);
    if (parameter?.mediaType !== undefined) return [`${key}=${encodeURIComponent(JSON.stringify(value))}`];
    const { style = "form", explode = true } = parameter ?? {};
    const separator = { spaceDelimited: "%20", pipeDelimited: "%7C" }[style] ?? ",";
    if (style === "deepObject" && isComposite(value)) return deepParts(name, value);
    if (!explode || !isComposite(value)) return [`${key}=${pairsOf(value, false, encodeURIComponent).join(separator)}`];
    const pairs = pairsOf(value, true, encodeURIComponent);
    if (!Array.isArray(value)) return pairs;
    return pairs.map((pair) => `${key}=${pair}`);
  });
}

function deepParts(name: string, value: object): string[] {
  return deepPairs(name, value).map(([key, text]) => `${encodeURIComponent(key)}=${encodeURIComponent(text)}`);
}

/** The fields of one property of a form. */
export function fieldPairs(name: string, value: unknown, style: string | undefined): [name: string, text: string][] {
  if (style === "deepObject") return deepPairs(name, value);
  return [value].flat().map((item): [string, string] => [name, textOf(item)]);
}

/** `name[key][key]` with its text; a list repeats its name, and one of objects or lists numbers them. */
function deepPairs(name: string, value: unknown): [name: string, text: string][] {
  if (!isComposite(value)) return [[name, textOf(value)]];
  const isPlainList = Array.isArray(value) && !value.some(isComposite);
  return Object.entries(value).flatMap(([key, item]) => deepPairs(isPlainList ? name : `${name}[${key}]`, item));
}

/** `name=value` for the Cookie header. */
export function cookieParts({ parameters }: Operation, { cookie }: RequestValues): string[] {
  return Object.entries(cookie).map(([name, value]) => {
    const parameter = parameters.find((candidate) => candidate.in === "cookie" && candidate.name === name);
    if (parameter?.mediaType !== undefined) return `${name}=${encodeURIComponent(JSON.stringify(value))}`;
    return `${name}=${pairsOf(value, false, encodeURIComponent).join(",")}`;
  });
}

/** Values by lower-case name. */
export function headerTexts({ parameters }: Operation, { header }: RequestValues): Record<string, string> {
  const entries = Object.entries(header).map(([name, value]) => {
    const parameter = parameters.find((candidate) => candidate.in === "header" && candidate.name === name);
    return [name.toLowerCase(), segment(parameter, value, (text) => text)];
  });
  return Object.fromEntries(entries);
}

/** A value as text: JSON where it has parts. */
export function textOf(value: unknown): string {
  if (isComposite(value)) return JSON.stringify(value);
  return String(value);
}

export function isComposite(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
