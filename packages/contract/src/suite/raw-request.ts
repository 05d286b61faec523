import type { Operation, Parameter, SecurityScheme } from "../document/operation.ts";
import { isJson, parseContentType } from "../request/media-type.ts";
import type { RequestValues } from "./values.ts";

/** A request for `fetch`, written without the client: what it gets wrong cannot be wrong here in the same way. */
export interface RawRequest {
  readonly method: string;
  /** Path and query below the base URL. */
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string | FormData | undefined;
}

/** Writes values as the document's styles want them, with the credentials of some schemes. */
export function rawRequest(
  operation: Operation,
  values: RequestValues,
  schemes: readonly SecurityScheme[] = operation.security[0] ?? [],
): RawRequest {
  const shown = schemes.map(credentialOf);
  const query = [...queryParts(operation, values), ...shown.flatMap(({ query: part }) => part ?? [])];
  const cookies = [...cookieParts(operation, values), ...shown.flatMap(({ cookie }) => cookie ?? [])];
  const content = writeBody(values);
  return {
    method: operation.method.toUpperCase(),
    path: fillPath(operation, values) + (query.length > 0 ? `?${query.join("&")}` : ""),
    headers: {
      ...headerTexts(operation, values),
      ...Object.assign({}, ...shown.map(({ header }) => header ?? {})),
      ...(cookies.length > 0 && { cookie: cookies.join("; ") }),
      ...(content.type !== undefined && { "content-type": content.type }),
    },
    body: content.body,
  };
}

interface Shown {
  readonly header?: Record<string, string>;
  readonly query?: string;
  readonly cookie?: string;
}

function credentialOf({ type, scheme, in: place, key = "" }: SecurityScheme): Shown {
  const secret = "contract-secret";
  if (type === "apiKey" && place === "query") return { query: `${encodeURIComponent(key)}=${secret}` };
  if (type === "apiKey" && place === "cookie") return { cookie: `${key}=${secret}` };
  if (type === "apiKey") return { header: { [key.toLowerCase()]: secret } };
  if (type === "http" && scheme === "basic")
    return { header: { authorization: `Basic ${btoa(`contract:${secret}`)}` } };
  return type === "mutualTLS" ? {} : { header: { authorization: `${type === "http" ? scheme : "Bearer"} ${secret}` } };
}

function fillPath({ path, parameters }: Operation, values: RequestValues): string {
  return path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
    const parameter = parameters.find((candidate) => candidate.in === "path" && candidate.name === name);
    return segment(parameter, values.path[name], encodeURIComponent);
  });
}

function segment(parameter: Parameter | undefined, value: unknown, encode: (text: string) => string): string {
  if (parameter?.mediaType !== undefined) return encode(JSON.stringify(value));
  const { style = "simple", explode = false, name = "" } = parameter ?? {};
  const pairs = pairsOf(value, explode, encode);
  if (style === "label") return `.${pairs.join(explode ? "." : ",")}`;
  if (style !== "matrix") return pairs.join(",");
  if (!explode || !isComposite(value)) return `;${name}=${pairs.join(",")}`;
  return pairs.map((pair) => `;${Array.isArray(value) ? `${name}=` : ""}${pair}`).join("");
}

function pairsOf(value: unknown, explode: boolean, encode: (text: string) => string): string[] {
  if (Array.isArray(value)) return value.map((item) => encode(textOf(item)));
  if (!isComposite(value)) return [encode(textOf(value))];
  return Object.entries(value).flatMap(([key, item]) =>
    explode ? [`${encode(key)}=${encode(textOf(item))}`] : [encode(key), encode(textOf(item))],
  );
}

function queryParts({ parameters }: Operation, { query }: RequestValues): string[] {
  return Object.entries(query).flatMap(([name, value]) => {
    const parameter = parameters.find((candidate) => candidate.in === "query" && candidate.name === name);
    const key = encodeURIComponent(name);
    if (parameter?.mediaType !== undefined) return [`${key}=${encodeURIComponent(JSON.stringify(value))}`];
    const { style = "form", explode = true } = parameter ?? {};
    const separator = { spaceDelimited: "%20", pipeDelimited: "%7C" }[style] ?? ",";
    if (style === "deepObject" && isComposite(value)) return deepParts(name, value);
    if (!explode || !isComposite(value)) return [`${key}=${pairsOf(value, false, encodeURIComponent).join(separator)}`];
    const pairs = pairsOf(value, true, encodeURIComponent);
    return Array.isArray(value) ? pairs.map((pair) => `${key}=${pair}`) : pairs;
  });
}

function deepParts(name: string, value: object): string[] {
  return Object.entries(value).flatMap(([key, item]) =>
    (Array.isArray(item) ? item : [item]).map(
      (single) => `${encodeURIComponent(`${name}[${key}]`)}=${encodeURIComponent(textOf(single))}`,
    ),
  );
}

function cookieParts({ parameters }: Operation, { cookie }: RequestValues): string[] {
  return Object.entries(cookie).map(([name, value]) => {
    const parameter = parameters.find((candidate) => candidate.in === "cookie" && candidate.name === name);
    const text =
      parameter?.mediaType === undefined
        ? pairsOf(value, false, encodeURIComponent).join(",")
        : encodeURIComponent(JSON.stringify(value));
    return `${name}=${text}`;
  });
}

function headerTexts({ parameters }: Operation, { header }: RequestValues): Record<string, string> {
  const entries = Object.entries(header).map(([name, value]) => {
    const parameter = parameters.find((candidate) => candidate.in === "header" && candidate.name === name);
    return [name.toLowerCase(), segment(parameter, value, (text) => text)];
  });
  return Object.fromEntries(entries);
}

function writeBody({ body, media }: RequestValues): { body: string | FormData | undefined; type: string | undefined } {
  if (body === undefined || media === undefined) return { body: undefined, type: undefined };
  const { type } = parseContentType(media.type);
  if (isJson(type)) return { body: JSON.stringify(body), type };
  const fields = Object.entries(isComposite(body) ? body : {}).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((item): [string, string] => [name, textOf(item)]),
  );
  if (type === "application/x-www-form-urlencoded") return { body: new URLSearchParams(fields).toString(), type };
  if (type !== "multipart/form-data") return { body: textOf(body), type: type.includes("*") ? "text/plain" : type };
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return { body: form, type: undefined };
}

function textOf(value: unknown): string {
  return isComposite(value) ? JSON.stringify(value) : String(value);
}

function isComposite(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
