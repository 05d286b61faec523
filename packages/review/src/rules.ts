/**
 * The kinds of changes that a review finds. `rule` of a finding is one of them, entries of the policy name them, and the
 * reference of the site has an example for each.
 */
export const REVIEW_RULES = {
  /** Operations, and what they are called with. */
  operation: [
    "base-path-moved",
    "callback-added",
    "callback-removed",
    "empty-value-allowed",
    "empty-value-refused",
    "operation-added",
    "operation-removed",
    "operation-shadowed",
    "operation-shadows",
    "parameter-added",
    "parameter-optional",
    "parameter-removed",
    "parameter-required",
    "parameter-serialization",
    "request-body-added",
    "request-body-optional",
    "request-body-removed",
    "request-body-required",
    "server-added",
    "server-relative",
    "server-removed",
    "webhook-added",
    "webhook-removed",
  ],
  /** Credentials. */
  security: ["refresh-url-changed", "scope-added", "scope-removed", "security-loosened", "security-tightened"],
  /** What comes back, and how bodies are written. */
  message: [
    "encoding-content-type",
    "encoding-style",
    "header-added",
    "header-optional",
    "header-removed",
    "header-required",
    "header-serialization",
    "integer-too-large",
    "media-type-added",
    "media-type-removed",
    "response-added",
    "response-body-added",
    "response-body-removed",
    "response-removed",
    "xml-changed",
  ],
  /** Values: what a schema allows. */
  schema: [
    "allowed",
    "default-added",
    "default-changed",
    "discriminator-changed",
    "dynamic-reference-changed",
    "forbidden",
    "other-properties-allowed",
    "other-properties-narrowed",
    "other-properties-refused",
    "other-properties-widened",
    "overlap-allowed",
    "overlap-refused",
    "property-added",
    "property-optional",
    "property-removed",
    "property-required",
    "too-complex",
    "too-many",
    "type-narrowed",
    "type-widened",
    "value-added",
    "value-refused",
    "value-removed",
    "variant-added",
    "variant-removed",
  ],
  /** The same for a keyword of a schema, which gives the rule its name. */
  keyword: [
    "contains-changed",
    "content-encoding-changed",
    "content-media-type-changed",
    "content-schema-changed",
    "dependent-required-changed",
    "dependent-schemas-changed",
    "exclusive-maximum-changed",
    "exclusive-minimum-changed",
    "format-changed",
    "if-changed",
    "max-items-changed",
    "max-length-changed",
    "max-properties-changed",
    "maximum-changed",
    "min-items-changed",
    "min-length-changed",
    "min-properties-changed",
    "minimum-changed",
    "multiple-of-changed",
    "not-changed",
    "pattern-changed",
    "property-names-changed",
    "recursion-changed",
    "unevaluated-items-changed",
    "unevaluated-properties-changed",
    "unique-items-changed",
  ],
  /** Code that uses the client. */
  sdk: [
    "component-added",
    "component-removed",
    "does-not-compile",
    "generator-does-not-compile",
    "generator-exports-added",
    "generator-exports-removed",
    "generator-output",
    "no-client",
    "operation-id-changed",
    "path-parameter-renamed",
    "result-status-removed",
    "server-changed",
    "setting-changed",
    "tag-changed",
    "workspace-setting-changed",
  ],
  /** What is promised, and everything else. */
  promise: [
    "deprecated",
    "documentation",
    "form",
    "not-deprecated",
    "provider-added",
    "provider-removed",
    "stability-lowered",
    "stability-raised",
    "sunset-earlier",
    "sunset-later",
    "sunset-removed",
    "sunset-too-soon",
  ],
} as const;

type Named = (typeof REVIEW_RULES)[keyof typeof REVIEW_RULES][number];

/** A kind of change. What is said of a keyword has its name, whichever it is. */
export type ReviewRule = Named | KeywordRule;
type KeywordRule = string & { readonly "rule of a keyword": true };

/** `maxLength` as `max-length-changed`. */
export function keywordRule(keyword: string): ReviewRule {
  return `${keyword.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}-changed` as KeywordRule;
}
