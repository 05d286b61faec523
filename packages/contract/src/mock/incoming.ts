import type { IncomingMessage } from "node:http";
import { isJson, parseContentType } from "../request/media-type.ts";
import { parseCookies, parseQuery, type SentRequest } from "../request/sent-request.ts";
import type { OpenRecord } from "./recorder.ts";

/** A request from the wire, in the form the guard judges and in the form a user's test reads. */
export interface Incoming {
  readonly sent: SentRequest;
  readonly record: OpenRecord;
  /** False if the path does not lie below the base path. */
  readonly inside: boolean;
}

/**
 * Takes a request apart. The path is not normalised: `/a/../b` stays what the client sent.
 *
 * @param body undefined if it was larger than the limit.
 */
export function takeApart(request: IncomingMessage, body: Buffer | undefined, base: string): Incoming {
  const url = request.url ?? "/";
  const at = url.indexOf("?");
  const whole = at < 0 ? url : url.slice(0, at);
  const inside = base === "" || whole === base || whole.startsWith(`${base}/`);
  const headers = headersOf(request);
  const sent: SentRequest = {
    method: (request.method ?? "GET").toLowerCase(),
    path: inside ? whole.slice(base.length) || "/" : whole,
    query: parseQuery(at < 0 ? "" : url.slice(at + 1)),
    cookies: parseCookies(headers.get("cookie") ?? ""),
    headers,
    body: body ?? Buffer.alloc(0),
  };
  return { sent, inside, record: toRecord(sent, url) };
}

/** Whether the body says that it is JSON. */
export function saysJson(sent: SentRequest): boolean {
  return isJson(parseContentType(sent.headers.get("content-type") ?? "").type);
}

/** Query pairs as an object; a name that occurs more than once has a list. */
function queryObject(sent: SentRequest): Record<string, string | string[]> {
  const names = [...new Set(sent.query.map(({ name }) => name))];
  return Object.fromEntries(
    names.map((name) => {
      const values = sent.query.filter((pair) => pair.name === name).map(({ value }) => value);
      return [name, values.length === 1 ? (values[0] ?? "") : values];
    }),
  );
}

function toRecord(sent: SentRequest, url: string): OpenRecord {
  const body = sent.body.length === 0 ? undefined : sent.body;
  const text = body?.toString("utf8");
  return {
    method: sent.method.toUpperCase(),
    url,
    path: sent.path,
    query: queryObject(sent),
    headers: Object.fromEntries(sent.headers),
    body,
    text,
    json: text === undefined ? undefined : parseJson(text),
    operationId: undefined,
    status: 0,
    violations: [],
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function headersOf(request: IncomingMessage): Map<string, string> {
  const lists = Object.entries(request.headersDistinct);
  return new Map(lists.map(([name, values]) => [name, (values ?? []).join(name === "cookie" ? "; " : ", ")]));
}
