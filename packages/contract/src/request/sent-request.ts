import type { Operation } from "../document/operation.ts";
import type { Violation } from "../schema/violation.ts";
import { decode, isPercentEncoded } from "./percent-encoding.ts";
import type { Pair } from "./styled-value.ts";

/** A request as it came over the wire, taken apart but not yet given any meaning. */
export interface SentRequest {
  /** Lower case. */
  readonly method: string;
  /** Path below the server's base path, still percent-encoded. */
  readonly path: string;
  readonly query: readonly Pair[];
  readonly cookies: readonly Pair[];
  /** Lower-case names; repeated headers joined by ", ". */
  readonly headers: ReadonlyMap<string, string>;
  /** Without its content codings; empty if no body was sent. */
  readonly body: Uint8Array;
  /** Why the content codings are still on the body. */
  readonly undecoded?: Violation | undefined;
}

/** The operation a request belongs to, and what it put into the template's placeholders (still percent-encoded). */
export interface JudgedOperation {
  readonly operation: Operation;
  readonly pathValues: ReadonlyMap<string, string>;
}

/** Takes `/pets?limit=1` apart: the path and the query, which is empty where there is none. */
export function splitUrl(url: string): { readonly path: string; readonly query: string } {
  const at = url.indexOf("?");
  if (at < 0) return { path: url, query: "" };
  return { path: url.slice(0, at), query: url.slice(at + 1) };
}

/** Splits `a=1&b=2`; a plus sign is a space, as in forms. */
export function parseQuery(query: string): Pair[] {
  return query
    .split("&")
    .filter((part) => part !== "")
    .map((part) => {
      const [, name = "", raw = ""] = /^([^=]*)=?(.*)$/s.exec(part) ?? [];
      const broken = !isPercentEncoded(name) || !isPercentEncoded(raw);
      return { name: decode(name.replaceAll("+", " ")), value: decode(raw.replaceAll("+", " ")), raw, broken };
    });
}

/** Splits a Cookie header. */
export function parseCookies(header: string): Pair[] {
  return header.split(";").flatMap((part) => {
    const at = part.indexOf("=");
    if (at < 0) return [];
    const raw = part.slice(at + 1).trim();
    // Cookies need not be percent-encoded at all.
    return [{ name: decode(part.slice(0, at).trim()), value: decode(raw), raw, broken: false }];
  });
}
