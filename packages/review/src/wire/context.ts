import type { Json, JsonObject, Location } from "@specwright/openapi";
import type { Exchange } from "../exchange.ts";
import type { Direction, Draft, Evidence, Severity } from "../finding.ts";
import type { Version } from "../version.ts";
import type { SetComparison } from "./sets.ts";

/** What the comparison of two versions needs everywhere. */
export interface WireContext {
  readonly base: Version;
  readonly head: Version;
  readonly sets: SetComparison;
}

/** Two exchanges that are one for a peer, and everything to judge their parts. */
export interface Pairing extends WireContext {
  readonly before: Exchange;
  readonly after: Exchange;
}

/** Whether the client sends a value or gets it. */
export type Role = "sent" | "received";

/** Who sends the request of an exchange. */
export function roles({ before }: Pairing): { request: Role; response: Role } {
  if (before.kind === "operation") return { request: "sent", response: "received" };
  return { request: "received", response: "sent" };
}

export function directionOf({ before }: Pairing, part: "request" | "response"): Direction {
  if (before.kind === "operation") return part;
  return `${before.kind}-${part}`;
}

/** A place in one of the versions. */
export interface Place {
  readonly version: Version;
  readonly node: object;
  readonly key?: string | undefined;
}

interface Change {
  readonly rule: string;
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly before?: Json | undefined;
  readonly after?: Json | undefined;
  readonly witness?: Evidence | undefined;
  readonly sent?: Draft["sent"];
}

/**
 * A change of the wire. `subject` is what changed; `shown` is where a reader of the new version is sent, which for a
 * removed part is what it stood in.
 */
export function wireDraft(
  pairing: { readonly after?: Exchange; readonly before?: Exchange },
  direction: Direction | null,
  subject: Place,
  change: Change,
  shown: Place = subject,
): Draft {
  return {
    ledger: "wire",
    direction,
    operation: pairing.after?.label ?? pairing.before?.label ?? null,
    pointer: subject.version.pointer(subject.node, subject.key),
    location: locate(shown),
    ...change,
  };
}

export function locate({ version, node, key }: Place): Location {
  return version.locate(node, key);
}

/** A place in the new version where it has one, else in the old. */
export function placeIn(
  { base, head }: WireContext,
  before: JsonObject | undefined,
  after: JsonObject | undefined,
  key?: string,
): Place {
  if (after) return { version: head, node: after, key };
  return { version: base, node: before as JsonObject, key };
}
