import type { Json, JsonObject, Location } from "@specwright/openapi";
import type { Operation } from "../described-operations.ts";
import type { Direction, Draft, Evidence, Severity } from "../finding.ts";
import type { ReviewRule } from "../rules.ts";
import type { Version } from "../version.ts";
import type { Message, Role } from "./role.ts";
import type { SetComparison } from "./sets.ts";

/** What the comparison of two versions needs everywhere. */
export interface WireContext {
  readonly base: Version;
  readonly head: Version;
  readonly sets: SetComparison;
}

/** Two operations that are one for a peer, and everything to judge their parts. */
export interface Pairing extends WireContext {
  readonly before: Operation;
  readonly after: Operation;
}

/** Who sends the request of an operation, and who its response. */
export function roles({ before }: Pairing): { readonly [message in Message]: Role } {
  if (before.kind === "operation") return { request: "sent", response: "received" };
  return { request: "received", response: "sent" };
}

function directionOf({ before }: Pairing, part: Message): Direction {
  if (before.kind === "operation") return part;
  return `${before.kind}-${part}`;
}

/** An object of one of the versions, or a key of it. */
export interface VersionNode {
  readonly version: Version;
  readonly node: object;
  readonly key?: string | undefined;
}

/** What a change is about, and where. */
export interface Site {
  readonly direction: Direction | null;
  /** Label of the operation. */
  readonly operation: string | null;
  /** What changed. */
  readonly subject: VersionNode;
  /** Where a reader of the new version is sent: for a removed part that is what it stood in. */
  readonly shown?: VersionNode | undefined;
}

/** The place of a change in a message of an operation. */
export function siteOf(pairing: Pairing, part: Message, subject: VersionNode, shown?: VersionNode): Site {
  return { direction: directionOf(pairing, part), operation: pairing.after.label, subject, shown };
}

/** What a change is, and what it means. */
export interface Change {
  readonly rule: ReviewRule;
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly before?: Json | undefined;
  readonly after?: Json | undefined;
  readonly witness?: Evidence | undefined;
  readonly sent?: Draft["sent"];
}

/** A change of the wire. */
export function wireDraft({ direction, operation, subject, shown = subject }: Site, change: Change): Draft {
  return {
    ledger: "wire",
    direction,
    operation,
    pointer: subject.version.pointer(subject.node, subject.key),
    location: locate(shown),
    ...change,
  };
}

function locate({ version, node, key }: VersionNode): Location {
  return version.locate(node, key);
}

/** An object of the new version where it has one, else of the old. */
export function nodeIn(
  { base, head }: WireContext,
  { before, after }: { readonly before?: JsonObject; readonly after?: JsonObject },
  key?: string,
): VersionNode {
  if (after) return { version: head, node: after, key };
  return { version: base, node: before as JsonObject, key };
}
