import { isBrowser } from "../core/platform.ts";
import { type HeaderMap, putHeaders } from "./headers.ts";

/** Adds cookies to the `cookie` header. A request has only one. */
export function putCookies(map: HeaderMap, pairs: readonly string[]): void {
  if (pairs.length === 0) return;
  if (isBrowser()) throw new Error("browsers let no page set the cookie that it needs");
  putHeaders(map, { cookie: [map.cookie, ...pairs].filter(Boolean).join("; ") });
}
