import { parseCookies, parseQuery, type SentRequest, splitUrl } from "../request/sent-request.ts";
import type { RawRequest } from "./raw-request.ts";

/** A raw request as it will be taken apart at the other end. */
export function parseRaw({ method, path, headers, body }: RawRequest): SentRequest {
  const url = splitUrl(path);
  return {
    method: method.toLowerCase(),
    path: url.path,
    query: parseQuery(url.query),
    cookies: parseCookies(headers.cookie ?? ""),
    headers: new Map(Object.entries(headers)),
    body: Buffer.from(body ?? ""),
  };
}
