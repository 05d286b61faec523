import { parseCookies, parseQuery, type SentRequest } from "../request/sent-request.ts";
import type { RawRequest } from "./raw-request.ts";

/** A raw request as it will be taken apart at the other end. */
export function parseRaw({ method, path, headers, body }: RawRequest): SentRequest {
  const at = path.indexOf("?");
  return {
    method: method.toLowerCase(),
    path: at < 0 ? path : path.slice(0, at),
    query: parseQuery(at < 0 ? "" : path.slice(at + 1)),
    cookies: parseCookies(headers.cookie ?? ""),
    headers: new Map(Object.entries(headers)),
    body: Buffer.from(typeof body === "string" ? body : ""),
  };
}
