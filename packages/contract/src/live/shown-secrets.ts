import { parseCookies, parseQuery, splitUrl } from "../request/sent-request.ts";
import type { LiveExchange } from "./recorded-exchange.ts";

/** Lower-case names of headers and query parameters whose values are secrets. */
export interface SecretPlaces {
  readonly headers: ReadonlySet<string>;
  readonly query: ReadonlySet<string>;
}

/** What a request shows as credentials: it may be what a token endpoint gave out, which no setting names. */
export function shownSecrets({ request }: LiveExchange, { headers, query }: SecretPlaces): string[] {
  const inHeaders = Object.entries(request.headers).filter(([name]) => headers.has(name));
  const inQuery = parseQuery(splitUrl(request.path).query).filter(({ name }) => query.has(name.toLowerCase()));
  return [
    ...inHeaders.flatMap(([name, value]) => {
      if (name === "cookie") return cookieValues(value);
      return credentialsIn(value);
    }),
    ...inQuery.map(({ value }) => value),
  ];
}

function cookieValues(header: string): string[] {
  return parseCookies(header).map(({ value }) => value);
}

/** `Bearer abc` shows `abc`, `Basic …` a name and a password. */
function credentialsIn(value: string): string[] {
  const [, scheme = "", shown = value] = /^(\w+) +(.+)$/.exec(value) ?? [];
  if (scheme.toLowerCase() !== "basic") return [shown];
  const text = Buffer.from(shown, "base64").toString("utf8");
  const at = text.indexOf(":");
  if (at < 0) return [shown, text];
  return [shown, text, text.slice(0, at), text.slice(at + 1)];
}
