import type { Place, Scheme } from "./scheme.ts";

/**
 * A value made of credentials and fixed text: `{apiKey}`, `Bearer {token}`, `Api-Key {apiKey}`.
 * Covers API keys in header, query and cookie, and bearer tokens.
 */
export function template(where: Place, name: string, value: string): Scheme {
  // Text and option names by turns.
  const parts = value.split(/\{(\w+)\}/);
  return {
    needs: parts.filter((_, index) => index % 2),
    where,
    name,
    value: (credentials) => parts.map((part, index) => (index % 2 ? credentials[part] : part)).join(""),
  };
}
