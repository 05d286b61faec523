import type { Json } from "@specwright/openapi";
import { type Operation, operationsOf } from "../described-operations.ts";
import type { Draft } from "../finding.ts";
import type { Version } from "../version.ts";
import { compareBodies } from "./bodies.ts";
import { type Pairing, type WireContext, wireDraft } from "./context.ts";
import { compareEmptyValues } from "./empty-values.ts";
import { compareIntegers } from "./integers.ts";
import { requestBefore } from "./message.ts";
import { compareNotes } from "./notes.ts";
import { compareParameters } from "./parameters.ts";
import { compareResponses } from "./responses.ts";
import { compareSecurity } from "./security.ts";
import { compareServers } from "./servers.ts";
import type { SetComparison } from "./sets.ts";
import { compareTokens } from "./tokens.ts";

const COMPARISONS: readonly ((pairing: Pairing) => Draft[])[] = [
  compareServers,
  compareSecurity,
  compareTokens,
  compareParameters,
  compareEmptyValues,
  compareBodies,
  compareResponses,
  compareNotes,
];

/** What peers of HTTP notice of a change, operation by operation. Something shared comes once for each use. */
export function compareWire(base: Version, head: Version, sets: SetComparison): Draft[] {
  const context: WireContext = { base, head, sets };
  const [old, now] = [byKey(operationsOf(base)), byKey(operationsOf(head))];
  const drafts = compareIntegers(base, head);
  for (const [key, before] of old) {
    const after = now.get(key);
    if (!after) drafts.push(removed(context, before));
    else for (const compare of COMPARISONS) drafts.push(...compare({ ...context, before, after }));
  }
  for (const [key, after] of now) if (!old.has(key)) drafts.push(added(context, after));
  return drafts;
}

function byKey(all: readonly Operation[]): Map<string, Operation> {
  return new Map(all.map((operation) => [operation.key, operation]));
}

/** Where operations of a kind stand; a callback stands in an operation. */
const SECTIONS = { operation: "paths", webhook: "webhooks", callback: "paths" } as const;

const WHY_REMOVED = {
  operation: "A call of it is not answered any more.",
  webhook: "Who waits for it waits in vain.",
  callback: "Who waits for it waits in vain.",
} as const;

function removed(context: WireContext, before: Operation): Draft {
  const { base, head } = context;
  const { kind, label, item, method } = before;
  const site = {
    direction: null,
    operation: label,
    subject: { version: base, node: item, key: method },
    shown: { version: head, node: head.document.bundled, key: SECTIONS[kind] },
  };
  return wireDraft(site, {
    rule: `${kind}-removed`,
    severity: "breaking",
    title: `${nameOf(before)} was removed`,
    why: WHY_REMOVED[kind],
    before: summary(before),
    witness: requestBefore(context, before),
  });
}

function added({ head }: WireContext, after: Operation): Draft {
  const subject = { version: head, node: after.item, key: after.method };
  return wireDraft(
    { direction: null, operation: after.label, subject },
    {
      rule: `${after.kind}-added`,
      severity: "safe",
      title: `${nameOf(after)} was added`,
      why: "Nobody calls it yet.",
      after: summary(after),
    },
  );
}

function summary({ node }: Operation): Json {
  return { summary: node.summary ?? null, operationId: node.operationId ?? null };
}

/** The label of an operation begins with its method; of a webhook or callback it is one of several. */
function nameOf({ kind, label, method }: Operation): string {
  if (kind === "operation") return label;
  return `${method.toUpperCase()} of ${label}`;
}
