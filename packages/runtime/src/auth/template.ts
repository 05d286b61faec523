import type { Placement, Scheme } from "./scheme.ts";

/**
 * A value made of credentials and fixed text: `{apiKey}`, `Bearer {token}`, `Api-Key {apiKey}`.
 * Covers API keys in header, query and cookie, and bearer tokens.
 */
export function template(where: Placement["in"], name: string, value: string): Scheme {
  const needs = [...value.matchAll(/\{(\w+)\}/g)].map(([, option]) => option as string);
  return {
    needs,
    place: (credentials) => ({
      in: where,
      name,
      value: value.replace(/\{(\w+)\}/g, (_, option: string) => credentials[option] as string),
    }),
  };
}
