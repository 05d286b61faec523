import { type Exchange, exchanges } from "../exchange.ts";
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

/** What peers of HTTP notice of a change, exchange by exchange. Something shared comes once for each use. */
export function compareWire(base: Version, head: Version, sets: SetComparison): Draft[] {
  const context: WireContext = { base, head, sets };
  const [old, now] = [byKey(exchanges(base)), byKey(exchanges(head))];
  const drafts = compareIntegers(base, head);
  for (const [key, before] of old) {
    const after = now.get(key);
    if (!after) drafts.push(removed(context, before));
    else for (const compare of COMPARISONS) drafts.push(...compare({ ...context, before, after }));
  }
  for (const [key, after] of now) if (!old.has(key)) drafts.push(added(context, after));
  return drafts;
}

function byKey(all: readonly Exchange[]): Map<string, Exchange> {
  return new Map(all.map((exchange) => [exchange.key, exchange]));
}

function removed(context: WireContext, before: Exchange): Draft {
  const { base, head } = context;
  const subject = { version: base, node: before.item, key: before.method };
  const root = head.document.bundled;
  const shown = { version: head, node: root, key: before.kind === "webhook" ? "webhooks" : "paths" };
  return wireDraft(
    { before },
    null,
    subject,
    {
      rule: `${before.kind}-removed`,
      severity: "breaking",
      title: `${named(before)} was removed`,
      why: before.kind === "operation" ? "A call of it is not answered any more." : "Who waits for it waits in vain.",
      before: { summary: before.node.summary ?? null, operationId: before.node.operationId ?? null },
      witness: requestBefore(context, before),
    },
    shown,
  );
}

function added({ head }: WireContext, after: Exchange): Draft {
  return wireDraft(
    { after },
    null,
    { version: head, node: after.item, key: after.method },
    {
      rule: `${after.kind}-added`,
      severity: "safe",
      title: `${named(after)} was added`,
      why: "Nobody calls it yet.",
      after: { summary: after.node.summary ?? null, operationId: after.node.operationId ?? null },
    },
  );
}

/** The label of an operation begins with its method; of a webhook or callback it is one of several. */
function named({ kind, label, method }: Exchange): string {
  if (kind === "operation") return label;
  return `${method.toUpperCase()} of ${label}`;
}
