import type { Diagnostic, Location } from "@specwright/openapi";

/** Something that the review says nothing of, and why: neither that it breaks nor that it does not. */
export interface NotCompared extends Location {
  readonly provider: string;
  /** `invalid`: no OpenAPI in both versions. `no-client`: no code to compare. `defect`: the comparison itself fails. */
  readonly kind: "invalid" | "no-client" | "defect";
  readonly title: string;
  readonly why: string;
}

/** A place that cannot be read as OpenAPI, alike in both versions. */
export function invalidPlace(provider: string, { file, line, col, rule, message }: Diagnostic): NotCompared {
  const why = `It cannot be read as OpenAPI in either version (${rule}).`;
  return { provider, kind: "invalid", file, line, col, title: message, why };
}
