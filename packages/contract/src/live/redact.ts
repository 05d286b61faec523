import type { Operation } from "../document/operation.ts";
import { decode } from "../request/percent-encoding.ts";
import { cleanText } from "./clean-text.ts";
import type { LiveExchange } from "./recorded-exchange.ts";
import { redacted } from "./redacted.ts";
import { type SecretPattern, secretPattern } from "./secret-pattern.ts";
import { credentialParts, type SecretPlaces, shownSecrets } from "./shown-secrets.ts";

const alwaysSecret = ["authorization", "proxy-authorization", "cookie", "set-cookie"];

/** Takes secrets out of what is going to be written. */
export interface Redactor {
  exchange(exchange: LiveExchange): LiveExchange;
  text(text: string): string;
}

/**
 * Takes secrets out before anything is written: headers and query parameters of the document's security schemes,
 * cookies, and every place where a secret stands, in whatever spelling is known. What a request shows as credentials is
 * a secret too, such as a token that was fetched.
 *
 * @param secrets Texts that must not be written, such as the values of credentials.
 */
export function redactor(operations: readonly Operation[], secrets: readonly string[]): Redactor {
  const places = secretPlaces(operations);
  const known = new Map<string, SecretPattern | undefined>();
  const patternsOf = (all: readonly string[]): SecretPattern[] =>
    [...new Set(all)].flatMap((secret) => {
      if (!known.has(secret)) known.set(secret, secretPattern(secret));
      return known.get(secret) ?? [];
    });
  return {
    exchange: (exchange) =>
      withoutSecrets(exchange, places, patternsOf([...secrets, ...shownSecrets(exchange, places)])),
    text: (text) => cleanText(text, patternsOf(secrets)),
  };
}

function secretPlaces(operations: readonly Operation[]): SecretPlaces {
  const schemes = operations.flatMap(({ security }) => security.flat());
  const keys = (place: string): string[] =>
    schemes.filter((scheme) => scheme.in === place).map(({ key = "" }) => key.toLowerCase());
  const words = new Set(schemes.flatMap(({ word }) => word?.toLowerCase() ?? []));
  return { headers: new Set([...alwaysSecret, ...keys("header")]), query: new Set(keys("query")), words };
}

function withoutSecrets(
  { at, request, response, error }: LiveExchange,
  places: SecretPlaces,
  patterns: readonly SecretPattern[],
): LiveExchange {
  const clean = (text: string): string => cleanText(text, patterns);
  const cleanHeaders = (all: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(
      Object.entries(all).map(([name, value]) => {
        if (places.headers.has(name)) return [name, maskedHeader(name, value, places.words)];
        return [name, clean(value)];
      }),
    );
  const body = (text: string | undefined): false | { body: string } => text !== undefined && { body: clean(text) };
  return {
    at,
    request: {
      ...request,
      path: clean(maskedQuery(request.path, places.query)),
      headers: cleanHeaders(request.headers),
      ...body(request.body),
    },
    ...(response && { response: { ...response, headers: cleanHeaders(response.headers), ...body(response.body) } }),
    ...(error !== undefined && { error: clean(error) }),
  };
}

// The form of credentials stays, so that a replay can still judge it: `Bearer [redacted]`, and Basic with a colon.
function maskedHeader(name: string, value: string, words: ReadonlySet<string>): string {
  if (name === "cookie") return maskedCookies(value);
  const { scheme } = credentialParts(value, words) ?? {};
  if (name !== "authorization" || scheme === undefined) return redacted;
  if (scheme.toLowerCase() === "basic") return `${scheme} ${btoa(`${redacted}:${redacted}`)}`;
  return `${scheme} ${redacted}`;
}

function maskedCookies(value: string): string {
  return value.replaceAll(/=[^;]*/g, `=${redacted}`);
}

function maskedQuery(path: string, names: ReadonlySet<string>): string {
  return path.replaceAll(/([?&])([^=&]+)=([^&]*)/g, (whole, mark: string, name: string) => {
    if (!names.has(decode(name).toLowerCase())) return whole;
    return `${mark}${name}=${encodeURIComponent(redacted)}`;
  });
}
