import type { Operation } from "../document/operation.ts";
import type { LiveExchange } from "./exchange.ts";

export const redacted = "[redacted]";

const alwaysSecret = ["authorization", "proxy-authorization", "cookie", "set-cookie"];

/**
 * Takes secrets out of an exchange before anything is written: headers and query parameters of the document's security
 * schemes, cookies, and every place where the text of a secret stands.
 *
 * @param secrets Texts that must not be written, such as the values of credentials.
 */
export function redactor(
  operations: readonly Operation[],
  secrets: readonly string[],
): (exchange: LiveExchange) => LiveExchange {
  const schemes = operations.flatMap(({ security }) => security.flat());
  const keys = (place: string): string[] =>
    schemes.filter((scheme) => scheme.in === place).map(({ key = "" }) => key.toLowerCase());
  const headers = new Set([...alwaysSecret, ...keys("header")]);
  const query = new Set(keys("query"));
  const clean = (text: string): string => withoutSecrets(text, secrets);
  const cleanHeaders = (all: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(
      Object.entries(all).map(([name, value]) => [name, headers.has(name) ? maskedHeader(name, value) : clean(value)]),
    );
  return ({ at, request, response }) => ({
    at,
    request: {
      ...request,
      path: clean(maskedQuery(request.path, query)),
      headers: cleanHeaders(request.headers),
      ...(request.body === undefined ? {} : { body: clean(request.body) }),
    },
    response: {
      ...response,
      headers: cleanHeaders(response.headers),
      ...(response.body === undefined ? {} : { body: clean(response.body) }),
    },
  });
}

// The form of credentials stays, so that a replay can still judge it: `Bearer [redacted]`, and Basic with a colon.
function maskedHeader(name: string, value: string): string {
  const [, scheme] = /^(\w+) ./.exec(value) ?? [];
  if (name !== "authorization" || scheme === undefined) return name === "cookie" ? maskedCookies(value) : redacted;
  return `${scheme} ${scheme.toLowerCase() === "basic" ? btoa(`${redacted}:${redacted}`) : redacted}`;
}

function maskedCookies(value: string): string {
  return value.replaceAll(/=[^;]*/g, `=${redacted}`);
}

function maskedQuery(path: string, names: ReadonlySet<string>): string {
  return path.replaceAll(/([?&])([^=&]+)=([^&]*)/g, (whole, mark: string, name: string) =>
    names.has(decodeURIComponent(name).toLowerCase()) ? `${mark}${name}=${encodeURIComponent(redacted)}` : whole,
  );
}

function withoutSecrets(text: string, secrets: readonly string[]): string {
  const spellings = secrets
    .filter((secret) => secret.length > 3)
    .flatMap((secret) => [secret, encodeURIComponent(secret)]);
  return spellings.reduce((clean, secret) => clean.replaceAll(secret, redacted), text);
}
