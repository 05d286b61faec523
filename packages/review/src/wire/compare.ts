import type { Json } from "@specwright/openapi";
import type { Operation } from "../described-operations.ts";
import type { Draft } from "../finding.ts";
import type { Version } from "../version.ts";
import { compareBodies } from "./bodies.ts";
import { type Pairing, type WireContext, wireDraft } from "./context.ts";
import { compareDynamicReferences } from "./dynamic-references.ts";
import { compareEmptyValues } from "./empty-values.ts";
import { compareIntegers } from "./integers.ts";
import { requestBefore } from "./message.ts";
import { compareNotes } from "./notes.ts";
import { pairOperations } from "./pair-operations.ts";
import { compareParameters } from "./parameters.ts";
import { compareResponses } from "./responses.ts";
import { compareSecurity } from "./security.ts";
import { compareServers } from "./servers.ts";
import type { SetComparison } from "./sets.ts";
import { compareShadows, type Successor, successorOf } from "./shadows.ts";
import { compareTokens } from "./tokens.ts";
import { compareToldApart } from "./told-apart.ts";
import { type IsUnchanged, type Part, unchangedBetween } from "./unchanged.ts";

/** By the part of an operation that they look at. */
const COMPARISONS: readonly (readonly [part: Part, compare: (pairing: Pairing) => Draft[]])[] = [
  ["all", compareServers],
  ["all", compareSecurity],
  ["all", compareTokens],
  ["request", compareParameters],
  ["request", compareEmptyValues],
  ["request", compareBodies],
  ["response", compareResponses],
  ["all", compareNotes],
];

/** What peers of HTTP notice of a change, operation by operation. Something shared comes once for each use. */
export function compareWire(base: Version, head: Version, sets: SetComparison): Draft[] {
  const context: WireContext = { base, head, sets };
  const paired = pairOperations(base, head);
  const isUnchanged = unchangedBetween(base, head);
  const shadows = compareShadows(context, paired);
  const shadowing = new Set(
    shadows.filter(({ rule }) => rule === "operation-shadows").map(({ operation }) => operation),
  );
  const found = [
    ...compareIntegers(base, head),
    ...compareDynamicReferences(base, head),
    ...paired.pairs.flatMap((pair) => compareOne({ ...context, ...pair }, isUnchanged)),
    ...paired.removed.map((before) => removed(context, before, successorOf(context, paired, before))),
    ...shadows,
    ...paired.added.filter(({ label }) => !shadowing.has(label)).map((after) => added(context, after)),
  ];
  // A discriminator that means something is told with the values that it means something for.
  if (found.some(({ rule }) => rule === "discriminator-changed")) return found;
  return [...found, ...compareToldApart(base, head)];
}

function compareOne(pairing: Pairing, isUnchanged: IsUnchanged): Draft[] {
  const { before, after } = pairing;
  if (isUnchanged("all", before, after)) return [];
  const same: readonly Part[] = (["request", "response"] as const).filter((part) => isUnchanged(part, before, after));
  return COMPARISONS.filter(([part]) => !same.includes(part)).flatMap(([, compare]) => compare(pairing));
}

/** Where operations of a kind stand; a callback stands in an operation. */
const SECTIONS = { operation: "paths", webhook: "webhooks", callback: "paths" } as const;

const WHY_REMOVED = {
  operation: "Calls to it are no longer answered.",
  webhook: "Receivers no longer get it.",
  callback: "Receivers no longer get it.",
} as const;

function removed(context: WireContext, before: Operation, successor: Successor | undefined): Draft {
  const { base, head } = context;
  const { kind, label, holder, method } = before;
  const site = {
    direction: null,
    operation: label,
    subject: { version: base, node: holder, key: method },
    shown: { version: head, node: head.document.bundled, key: SECTIONS[kind] },
  };
  const change = { rule: `${kind}-removed` as const, title: `${nameOf(before)} was removed`, before: summary(before) };
  if (successor) return wireDraft(site, { ...change, ...meaningOf(successor) });
  return wireDraft(site, {
    ...change,
    severity: "breaking",
    why: WHY_REMOVED[kind],
    witness: requestBefore(context, before),
  });
}

/** Calls that a template answers from now on are as broken as its answers are different. */
function meaningOf({ template, worst }: Successor): Pick<Draft, "severity" | "why" | "witness"> {
  const answered = `${template.label} answers it from now on`;
  if (worst?.severity === "breaking")
    return { severity: "breaking", why: `${answered}, in another way: ${worst.title}.`, witness: worst.witness };
  return { severity: "unknown", why: `${answered}. The description does not say whether it does the same.` };
}

function added({ head }: WireContext, after: Operation): Draft {
  const subject = { version: head, node: after.holder, key: after.method };
  return wireDraft(
    { direction: null, operation: after.label, subject },
    {
      rule: `${after.kind}-added`,
      severity: "safe",
      title: `${nameOf(after)} was added`,
      why: "No client uses it yet.",
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
