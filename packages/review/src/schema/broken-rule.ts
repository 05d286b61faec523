/** A rule of the wide side that values of the narrow side may break. */
export interface BrokenRule {
  /** Keyword of JSON Schema. */
  readonly rule: string;
  /** What it is about: the name of a property, the values of an enum. */
  readonly subject?: string;
}

/** Rules that are about the whole value. */
export function brokenRules(keywords: readonly string[]): BrokenRule[] {
  return keywords.map((rule) => ({ rule }));
}
