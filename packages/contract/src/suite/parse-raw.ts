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
    body: bytesOf(body),
  };
}

// A form is read from its fields, not from its bytes.
function bytesOf(body: RawRequest["body"]): Buffer {
  if (typeof body === "string") return Buffer.from(body);
  return Buffer.alloc(0);
}
