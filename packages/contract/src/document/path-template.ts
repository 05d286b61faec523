import { parseQuery, splitUrl } from "../request/sent-request.ts";
import type { Pair } from "../request/styled-value.ts";

/** A path template taken apart: `/things/{id}?view=full#now`. */
export interface PathTemplate {
  readonly path: string;
  /** "view=full"; what every request of the operation has in its query, beside what the caller puts there. */
  readonly query: string;
  readonly fixed: readonly Pair[];
  /** Placeholders that stand in the query, by the name of their pair. */
  readonly placeholders: ReadonlyMap<string, string>;
}

/** Takes a path template apart. A fragment is never sent, and so it is left out. */
export function splitTemplate(template: string): PathTemplate {
  const { path, query } = splitUrl(template.replace(/#.*$/s, ""));
  const pairs = parseQuery(query);
  const named = pairs.flatMap(({ name, value }): [string, string][] => {
    const [, placeholder] = /^\{([^}]+)\}$/.exec(value) ?? [];
    return placeholder === undefined ? [] : [[name, placeholder]];
  });
  const placeholders = new Map(named);
  return { path, query, placeholders, fixed: pairs.filter(({ name }) => !placeholders.has(name)) };
}
