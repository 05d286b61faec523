import type { Location } from "@specwright/openapi";
import type { Severity } from "../finding.ts";

/** From which severity on a finding fails a review: `any` is every finding, `none` is none. */
export type FailOn = "breaking" | "unknown" | "any" | "none";

export const FAIL_ON: readonly FailOn[] = ["breaking", "unknown", "any", "none"];

/** The setting of specwright.yaml that holds the policy. */
export const KEY = "review";

/** `review` of specwright.yaml: what a workspace says otherwise than the comparison does. Each entry says why. */
export interface Policy {
  readonly failOn?: { readonly severity: FailOn; readonly reason: string };
  readonly severities?: readonly SeverityEntry[];
  readonly deprecation?: DeprecationEntry;
  readonly stability?: StabilityEntry;
}

/** What some findings count as. A finding is meant that fits everything that is named here; a star stands for any text. */
export interface SeverityEntry {
  readonly rules?: readonly string[];
  readonly providers?: readonly string[];
  /** Paths of operations: what a finding says of others is another finding. */
  readonly paths?: readonly string[];
  readonly severity: Severity;
  readonly reason: string;
}

/** What may go without being a break that stops anybody. */
export interface DeprecationEntry {
  /** `announced`, where it is left out: what was deprecated, from its `x-sunset` on. `deprecated`: without a date too. */
  readonly allows?: "none" | "announced" | "deprecated";
  /** How many days there have to be between a deprecation and its `x-sunset`, or that by level of stability. */
  readonly notice?: Notice;
  readonly reason: string;
}

export type Notice = number | { readonly [level in Level]?: number };

export const LEVELS = ["draft", "alpha", "beta", "stable"] as const;
/** How much is promised, in `x-stability-level`. */
export type Level = (typeof LEVELS)[number];

export interface StabilityEntry {
  /** Levels at which a break stops nobody: `draft`, `alpha` and `beta` where it is left out. */
  readonly mayBreak: readonly Level[];
  readonly reason: string;
}

/** A policy, and the place of each of its entries. */
export interface LoadedPolicy {
  readonly policy: Policy;
  locate(path: readonly string[]): Location;
}

/** The policy of a workspace that has none of its own. */
export const NO_POLICY: LoadedPolicy = { policy: {}, locate: () => ({ file: "specwright.yaml", line: 1, col: 1 }) };
