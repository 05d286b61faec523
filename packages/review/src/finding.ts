import type { Json, Location } from "@specwright/openapi";
import type { ReviewRule } from "./rules.ts";
import type { SchemaUse } from "./schema/schema-use.ts";

/** WIRE is what peers of HTTP notice, SDK what stops code from compiling that uses the generated client. */
export type Ledger = "wire" | "sdk";

export type Severity = "breaking" | "unknown" | "safe";

/** Which way a value goes. In webhooks and callbacks the provider is the one who sends the request. */
export type Direction =
  | "request"
  | "response"
  | "webhook-request"
  | "webhook-response"
  | "callback-request"
  | "callback-response";

/** A value that shows a break: valid on one side, invalid on the other, or code that no longer compiles. */
export interface Evidence {
  /**
   * `request` and `response` are values that Ajv judged by both versions. An `exchange` is a message of HTTP that one
   * version describes and the other does not: no value decides there, but a rule.
   */
  readonly kind: "request" | "response" | "exchange" | "compile-error";
  readonly value: Json;
  /** Where in the value, as a JSON pointer. */
  readonly at: string;
  readonly validBefore: boolean;
  readonly validAfter: boolean;
}

/** A call of the client as it was, and as it has to be; null where it is gone. */
export interface Migration {
  readonly before: string;
  readonly after: string | null;
}

/** Who took the responsibility for a change, and why. */
export interface Acceptance {
  readonly class: "accepted" | "correction";
  readonly owner: string;
  readonly reason: string;
  readonly expires: string;
  readonly bump?: "none" | "patch" | "minor" | "major";
}

/** What the policy of the workspace says of a finding, and why. */
export interface PolicyMark {
  /** `severities[0]`, `deprecation` or `stability`. */
  readonly entry: string;
  /** A break that is `allowed` stays a break, and stops nobody. */
  readonly does: "allows" | "lowers" | "raises";
  /** What the finding is without the policy. */
  readonly was: Severity;
  readonly reason: string;
}

/** One change between two versions of a provider's spec, and what it means. */
export interface Finding {
  /** Stays the same as long as the change does: made of its place and of what stood and stands there. */
  readonly id: string;
  /** Hash of what stood and what stands there, for accepted.yaml. */
  readonly change: string;
  readonly provider: string;
  readonly ledger: Ledger;
  readonly severity: Severity;
  /** Kebab-case name of the kind of change. */
  readonly rule: string;
  readonly direction: Direction | null;
  /** `GET /pets`, where the change is one operation's; null for a change of something shared. */
  readonly operation: string | null;
  readonly pointer: string;
  /** All pointers, where the same change stands at more than one. */
  readonly places?: readonly string[];
  /** In the new version; where the removed part stood in the old one, if nothing is left to point at. */
  readonly file: string;
  readonly line: number;
  readonly col: number;
  readonly title: string;
  readonly why: string;
  readonly before: Json;
  readonly after: Json;
  readonly witness: Evidence | null;
  readonly migration: Migration | null;
  readonly accepted: Acceptance | null;
  readonly policy: PolicyMark | null;
  /** The operations that use what changed. */
  readonly affects: readonly string[];
  /** What else the same cause does: to the other ledger, or the other way. None of it is worse. */
  readonly also: readonly Effect[];
}

/** What a cause does beside the worst of it. */
export type Effect = Pick<Finding, "id" | "ledger" | "severity" | "rule" | "direction" | "title" | "why" | "witness">;

/** A finding on its way: changes of something shared still come once for each use. */
export interface Draft {
  readonly ledger: Ledger;
  readonly severity: Severity;
  readonly rule: ReviewRule;
  readonly direction: Direction | null;
  readonly operation: string | null;
  readonly pointer: string;
  readonly location: Location;
  readonly title: string;
  readonly why: string;
  readonly before?: Json | undefined;
  readonly after?: Json | undefined;
  readonly witness?: Evidence | undefined;
  readonly migration?: Migration | undefined;
  /** What code fails for: JSON pointers into both versions, and the name of the property there. */
  readonly about?: { readonly pointers: readonly string[]; readonly name: string | null } | undefined;
  /** The witness as part of a call: a value for a schema of the base, and the schema that takes its place. */
  readonly sent?: { readonly value: Json; readonly before: SchemaUse; readonly after: SchemaUse } | undefined;
}
