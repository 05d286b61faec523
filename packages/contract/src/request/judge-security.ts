import type { Operation, SecurityScheme } from "../document/operation.ts";
import { type Violation, violation } from "../schema/violation.ts";
import type { SentRequest } from "./sent-request.ts";
import type { Pair } from "./styled-value.ts";

/** The code of a violation that is about credentials. */
export const unauthorizedCode = "401";

/**
 * Whether a request shows the credentials one of its operation's alternatives asks for. Only their presence and form
 * can be judged: what they are worth is known to the provider alone, and `mutualTLS` cannot be seen at all.
 */
export function judgeSecurity(sent: SentRequest, { security }: Operation): Violation[] {
  if (security.length === 0 || security.some((schemes) => showsAll(sent, schemes))) return [];
  const wanted = security.map((schemes) => schemes.map(describeScheme).join(" and ")).join(", or ");
  return [violation(["request", "security"], unauthorizedCode, `must have ${wanted}`)];
}

/** What `WWW-Authenticate` offers: one challenge for each scheme that travels in `Authorization`. */
export function challenges({ security }: Operation): string[] {
  const named = security.flat().flatMap((scheme) => authorizationScheme(scheme) ?? []);
  return [...new Set(named)].map((name) => {
    if (name === "basic") return 'Basic realm="*"';
    return name.replace(/^./, (initial) => initial.toUpperCase());
  });
}

/** One header holds one credential: of schemes that are to share it, it is enough to see one. */
function showsAll(sent: SentRequest, schemes: readonly SecurityScheme[]): boolean {
  const shown = new Set(schemes.filter((scheme) => shows(sent, scheme)).map(placeOf));
  return schemes.every((scheme) => shown.has(placeOf(scheme)));
}

function placeOf(scheme: SecurityScheme): string {
  if (authorizationScheme(scheme) !== undefined) return "header authorization";
  const { type, in: place, key = "" } = scheme;
  if (type !== "apiKey") return type;
  return `${place} ${place === "header" ? key.toLowerCase() : key}`;
}

function shows(sent: SentRequest, scheme: SecurityScheme): boolean {
  const wanted = authorizationScheme(scheme);
  if (wanted === undefined) return scheme.type !== "apiKey" || (keyOf(sent, scheme) ?? "") !== "";
  // RFC 9110: the name of the scheme is case-insensitive.
  const [, name = "", credentials = ""] = /^(\S+) +(\S.*)$/.exec(sent.headers.get("authorization") ?? "") ?? [];
  return name.toLowerCase() === wanted.toLowerCase() && hasForm(wanted.toLowerCase(), credentials);
}

function keyOf(sent: SentRequest, { in: place, key = "" }: SecurityScheme): string | undefined {
  const named = ({ name }: Pair): boolean => name === key;
  if (place === "header") return sent.headers.get(key.toLowerCase());
  if (place === "query") return sent.query.find(named)?.value;
  return sent.cookies.find(named)?.value;
}

function authorizationScheme({ type, scheme, word }: SecurityScheme): string | undefined {
  if (type === "apiKey") return word;
  if (type === "http") return scheme;
  if (type === "oauth2" || type === "openIdConnect") return "bearer";
  return undefined;
}

// RFC 7617: a password may have colons, a user name may not; either may be empty.
function hasForm(scheme: string, credentials: string): boolean {
  if (scheme === "basic") return decodedBasic(credentials).includes(":");
  return scheme !== "bearer" || /^\S+$/.test(credentials);
}

/** Base64 of a URL is taken too, as lenient servers do; what is none holds nothing. */
function decodedBasic(credentials: string): string {
  try {
    return atob(credentials.replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    return "";
  }
}

function describeScheme(scheme: SecurityScheme): string {
  const { word } = scheme;
  if (word !== undefined) return `Authorization: ${word} and a key (${scheme.name})`;
  if (scheme.type === "apiKey") return `the ${scheme.in} ${scheme.key} (${scheme.name})`;
  return `Authorization: ${authorizationScheme(scheme) ?? scheme.type} (${scheme.name})`;
}
