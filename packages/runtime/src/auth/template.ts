import type { CredentialPlace, Scheme } from "./scheme.ts";

/**
 * A value made of credentials and fixed text: `{apiKey}`, `Bearer {token}`, `Api-Key {apiKey}`.
 * Covers API keys in header, query and cookie, and bearer tokens.
 */
export function template(place: CredentialPlace, name: string, value: string): Scheme {
  // Fixed text and option names take turns; the names have the odd indexes.
  const parts = value.split(/\{(\w+)\}/);
  return {
    needs: parts.filter((_, index) => index % 2),
    in: place,
    name,
    value: (credentials) => parts.map((part, index) => (index % 2 ? credentials[part] : part)).join(""),
  };
}
