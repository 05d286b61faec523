import type { MediaType, Operation, SecurityScheme } from "../document/operation.ts";
import { bodyText } from "../mock/body-text.ts";
import { isJson, isJsonLines, isMultipart, parseContentType } from "../request/media-type.ts";
import { rangedType } from "./part-type.ts";
import { writeMultipart } from "./raw-multipart.ts";
import { cookieParts, fieldPairs, fillPath, headerTexts, isComposite, queryParts, textOf } from "./raw-style.ts";
import type { RequestValues } from "./values.ts";

/** A request for `fetch`, written without the client: what it gets wrong cannot be wrong here in the same way. */
export interface RawRequest {
  readonly method: string;
  /** Path and query below the base URL. */
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string | undefined;
}

/** Writes values as the document's styles want them, with the credentials of some schemes. */
export function rawRequest(
  operation: Operation,
  values: RequestValues,
  schemes: readonly SecurityScheme[] = operation.security[0] ?? [],
): RawRequest {
  const shown = schemes.map(credentialOf);
  const path = fillPath(operation, values);
  const query = [...queryParts(operation, values), ...shown.flatMap(({ query: part }) => part ?? [])];
  const cookies = [...cookieParts(operation, values), ...shown.flatMap(({ cookie }) => cookie ?? [])];
  const content = writeBody(values);
  return {
    method: operation.method.toUpperCase(),
    path: [path, query.join("&")].filter((part) => part !== "").join(path.includes("?") ? "&" : "?"),
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

const secret = "contract-secret";

function credentialOf({ type, scheme, in: place, key = "", word }: SecurityScheme): Shown {
  if (word !== undefined) return { header: { authorization: `${word} ${secret}` } };
  if (type === "apiKey" && place === "query") return { query: `${encodeURIComponent(key)}=${secret}` };
  if (type === "apiKey" && place === "cookie") return { cookie: `${key}=${secret}` };
  if (type === "apiKey") return { header: { [key.toLowerCase()]: secret } };
  if (type === "mutualTLS") return {};
  if (type !== "http") return { header: { authorization: `Bearer ${secret}` } };
  if (scheme !== "basic") return { header: { authorization: `${scheme} ${secret}` } };
  return { header: { authorization: `Basic ${btoa(`contract:${secret}`)}` } };
}

interface Written {
  readonly body: string | undefined;
  readonly type: string | undefined;
}

function writeBody({ body, media }: RequestValues): Written {
  if (body === undefined || media === undefined) return { body: undefined, type: undefined };
  const { type } = parseContentType(media.type);
  if (isJsonLines(type)) return { body: bodyText(type, body), type: media.type };
  if (isJson(type)) return { body: JSON.stringify(body), type: media.type };
  if (type === "application/x-www-form-urlencoded") {
    return { body: new URLSearchParams(fieldsOf(body, media)).toString(), type };
  }
  if (isMultipart(type)) return writeMultipart(fieldsOf(body, media), media);
  if (type.includes("*")) return { body: textOf(body), type: rangedType(type) ?? "text/plain" };
  return { body: textOf(body), type: media.type };
}

function fieldsOf(body: unknown, { encoding }: MediaType): [name: string, text: string][] {
  if (!isComposite(body)) return [];
  return Object.entries(body).flatMap(([name, value]) => fieldPairs(name, value, encoding.get(name)?.style));
}
