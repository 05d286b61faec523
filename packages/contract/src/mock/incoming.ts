import type { IncomingMessage } from "node:http";
import { parseCookies, parseQuery, type SentRequest, splitUrl } from "../request/sent-request.ts";
import type { DecodedBody } from "./decode-body.ts";
import type { OpenRecord } from "./recorder.ts";
import type { RequestTarget } from "./request-target.ts";
import type { Route } from "./router.ts";
import { pathBelow, type Served } from "./served.ts";

/** A request from the wire, in the form the guard judges and in the form a user's test reads. */
export interface Incoming {
  readonly sent: SentRequest;
  readonly record: OpenRecord;
  /** Undefined if the document has no such path. */
  readonly route: Route | undefined;
}

/** The body of a request from the wire. */
export interface Content {
  /** As it came; undefined if it was larger than the limit. */
  readonly wire: Buffer | undefined;
  readonly decoded: DecodedBody;
}

/** Takes a request apart. The path is not normalised: `/a/../b` stays what the client sent. */
export function takeApart(
  request: IncomingMessage,
  { url }: RequestTarget,
  { wire, decoded }: Content,
  served: Served,
): Incoming {
  const { path: whole, query } = splitUrl(url);
  const method = (request.method ?? "GET").toLowerCase();
  const place = served.find(url, method);
  const headers = headersOf(request);
  const sent: SentRequest = {
    method,
    path: pathBelow(place?.base ?? served.base, whole) ?? whole,
    query: parseQuery(query),
    cookies: parseCookies(headers.get("cookie") ?? ""),
    headers,
    body: decoded.body ?? Buffer.alloc(0),
    undecoded: decoded.violation,
  };
  return { sent, route: place?.route, record: toRecord(sent, url, wire) };
}

/** Query pairs as an object; a name that occurs more than once has a list. */
function queryObject({ query }: SentRequest): Record<string, string | string[]> {
  const values = new Map<string, string[]>();
  for (const { name, value } of query) values.set(name, [...(values.get(name) ?? []), value]);
  return Object.fromEntries([...values].map(([name, all]) => [name, oneOrMany(all)]));
}

function oneOrMany(values: string[]): string | string[] {
  const [first = "", ...more] = values;
  if (more.length > 0) return values;
  return first;
}

function toRecord(sent: SentRequest, url: string, wire: Buffer | undefined): OpenRecord {
  return {
    method: sent.method.toUpperCase(),
    url,
    path: sent.path,
    query: queryObject(sent),
    headers: Object.fromEntries(sent.headers),
    body: wire?.length === 0 ? undefined : wire,
    ...textOf(sent.body),
    operationId: undefined,
    status: 0,
    violations: [],
  };
}

function textOf(body: Buffer): Pick<OpenRecord, "text" | "json"> {
  if (body.length === 0) return { text: undefined, json: undefined };
  const text = body.toString("utf8");
  return { text, json: parseJson(text) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// Cookies are separated in their own way.
function headersOf({ headersDistinct }: IncomingMessage): Map<string, string> {
  const { cookie, ...others } = headersDistinct;
  const headers = new Map(Object.entries(others).map(([name, values]) => [name, (values ?? []).join(", ")]));
  if (cookie !== undefined) headers.set("cookie", cookie.join("; "));
  return headers;
}
