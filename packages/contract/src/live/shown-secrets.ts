import { parseCookies, parseQuery, splitUrl } from "../request/sent-request.ts";
import type { LiveExchange } from "./recorded-exchange.ts";

/** Lower-case names of headers and query parameters whose values are secrets. */
export interface SecretPlaces {
  readonly headers: ReadonlySet<string>;
  readonly query: ReadonlySet<string>;
  /** Words before a key that the document shows, in lower case: `api-key`. */
  readonly words: ReadonlySet<string>;
}

/** `Bearer abc` taken apart; undefined if it does not begin with a word that is no secret. */
export function credentialParts(
  value: string,
  words: ReadonlySet<string>,
): { scheme: string; shown: string } | undefined {
  const [, scheme = "", shown = ""] = /^(\S+) +(.+)$/s.exec(value) ?? [];
  if (/^\w+$/.test(scheme) || words.has(scheme.toLowerCase())) return { scheme, shown };
  return undefined;
}

/** What a request shows as credentials: it may be what a token endpoint gave out, which no setting names. */
export function shownSecrets({ request }: LiveExchange, { headers, query, words }: SecretPlaces): string[] {
  const inHeaders = Object.entries(request.headers).filter(([name]) => headers.has(name));
  const inQuery = parseQuery(splitUrl(request.path).query).filter(({ name }) => query.has(name.toLowerCase()));
  return [
    ...inHeaders.flatMap(([name, value]) => {
      if (name === "cookie") return cookieValues(value);
      return credentialsIn(value, words);
    }),
    ...inQuery.map(({ value }) => value),
  ];
}

function cookieValues(header: string): string[] {
  return parseCookies(header).map(({ value }) => value);
}

/** `Bearer abc` shows `abc`, `Basic …` a name and a password. */
function credentialsIn(value: string, words: ReadonlySet<string>): string[] {
  const { scheme, shown } = credentialParts(value, words) ?? { scheme: "", shown: value };
  if (scheme.toLowerCase() !== "basic") return [shown];
  const text = Buffer.from(shown, "base64").toString("utf8");
  const at = text.indexOf(":");
  if (at < 0) return [shown, text];
  return [shown, text, text.slice(0, at), text.slice(at + 1)];
}
