/** What servers do that no description has words for. Each is off where nothing is said, and the mock goes by the description. */
export interface Habits {
  /**
   * Whether a body without a content type, or one called `application/…+json`, is read as JSON by an operation that takes
   * JSON.
   */
  readonly untypedJson?: boolean;
  /**
   * Whether in a JSON body `"true"`, `"no"`, `1` and their like are taken for a boolean, and `"5"` for a number, where the
   * schema wants one.
   */
  readonly coerce?: boolean;
  /** Whether HEAD is answered where GET is described, true by default; `false` answers 405. */
  readonly head?: boolean;
  /** `redirect` leads from a path with a slash too many or too few at its end to the one that is described, with 307. */
  readonly trailingSlash?: "redirect";
  /** `separates` takes `%2F` in a path for a slash, so that no value of a placeholder can have one. */
  readonly encodedSlash?: "separates";
  /** By status, the body of an answer that the description does not have, such as 404 for an unknown path: a text, or JSON. */
  readonly undescribed?: Readonly<Record<string, unknown>>;
}
