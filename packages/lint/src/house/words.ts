/** What redocly.yaml adds to the words that rules know. */
export interface Words {
  /** First words of operationIds, for `operation-name`. */
  readonly verbs?: readonly string[];
  /** Formats of schemas, for `schema-invalid`. */
  readonly formats?: readonly string[];
}

/** The words among the options of a rule: whatever else stands there is none. */
export function wordsOf({ verbs, formats }: { readonly verbs?: unknown; readonly formats?: unknown }): Words {
  return { verbs: texts(verbs), formats: texts(formats) };
}

function texts(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.filter((word) => typeof word === "string");
}
