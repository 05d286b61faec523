import type { JsonObject } from "@specwright/openapi";
import type { Severity } from "../../src/finding.ts";

/** What the review has to say about a change: `same` where no peer can notice anything. */
export type Want = Severity | "same";

/** One change of one thing at one place: a pair of descriptions, and the verdict that is right. */
export interface Cell {
  /** `query maximum tighten` */
  readonly id: string;
  /** The field of the meta-schema that the change is about: `schema.maximum`, `parameter.required`. */
  readonly field: string;
  readonly base: JsonObject;
  readonly head: JsonObject;
  readonly want: Want;
}
