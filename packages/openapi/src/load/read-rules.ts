/**
 * What makes a description unreadable, and what is left out of it while it is read: the rules of the reader. The reference of
 * the site has an example for each.
 */
export const READ_RULES = [
  "example-missing",
  "limit-depth",
  "limit-expansions",
  "limit-size",
  "mapping-missing",
  "no-document",
  "not-openapi",
  "openapi-version",
  "path-item-twice",
  "syntax",
  "unresolved-ref",
] as const;

export type ReadRule = (typeof READ_RULES)[number];
