import { utf8Text } from "../request/bytes.ts";
import { parseCookies, parseQuery, type SentRequest, splitUrl } from "../request/sent-request.ts";
import type { Arrived } from "./arrived.ts";
import type { DecodedBody } from "./decode-body.ts";
import type { OpenRecord } from "./recorder.ts";
import type { Route } from "./router.ts";
import { pathBelow, type Served } from "./served.ts";

/** A request from the wire, in the form the guard judges and in the form a user's test reads. */
export interface Incoming {
  readonly sent: SentRequest;
  readonly record: OpenRecord;
  /** The body as JSON, as the server takes it; undefined if it is not JSON. */
  readonly json: unknown;
  /** The whole URL that the client called, as far as it is known. */
  readonly address: string | undefined;
  /** Undefined if the document has no such path. */
  readonly route: Route | undefined;
}

/** Takes a request apart. The path is not normalised: `/a/../b` stays what the client sent. */
export function takeApart(arrived: Arrived, decoded: DecodedBody, served: Served): Incoming {
  const { headers, target, address, wire } = arrived;
  const { path: whole, query } = splitUrl(target.url);
  const method = arrived.method.toLowerCase();
  const place = served.find(target.url, method);
  const sent: SentRequest = {
    method,
    path: pathBelow(place?.base ?? served.base, whole) ?? whole,
    query: parseQuery(query),
    cookies: parseCookies(headers.get("cookie") ?? ""),
    headers,
    body: decoded.body ?? new Uint8Array(),
    undecoded: decoded.violation,
  };
  const record = toRecord(sent, target.url, wire);
  return { sent, address, route: place?.route, record, json: record.json };
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

function toRecord(sent: SentRequest, url: string, wire: Uint8Array | undefined): OpenRecord {
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

function textOf(body: Uint8Array): Pick<OpenRecord, "text" | "json"> {
  if (body.length === 0) return { text: undefined, json: undefined };
  const text = utf8Text(body);
  return { text, json: parseJson(text) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
