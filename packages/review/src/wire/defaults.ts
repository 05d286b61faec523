import type { Json, JsonObject } from "@specwright/openapi";
import type { Draft } from "../finding.ts";
import type { SchemaUse } from "../schema/schema-use.ts";
import { nameOf } from "./change-site.ts";
import { type Pairing, roles, siteOf, type VersionNode, wireDraft } from "./context.ts";
import { type DescribedPart, defaultOf, partsOf } from "./described-parts.ts";
import type { Message } from "./role.ts";

/** A schema of both versions whose values may be left out in part, or as a whole. */
interface DefaultPair {
  readonly part: Message;
  readonly title: string;
  readonly before: SchemaUse;
  readonly after: SchemaUse;
  /** Whether the whole value may be left out. */
  readonly optional: boolean;
}

/**
 * A default is no rule for values: what a message without them means can have changed all the same. What comes is read
 * by clients that have never been told to put anything in its place, so only what is sent counts.
 */
export function compareDefaults(pairing: Pairing, pair: DefaultPair): Draft[] {
  const { part, before, after, optional } = pair;
  if (roles(pairing)[part] === "received") return [];
  const whole = { before: partOf(before, optional), after: partOf(after, optional) };
  return compareParts(pairing, pair, whole, { steps: [], seen: new Set() });
}

function partOf({ schema, holder, key }: SchemaUse, optional: boolean): DescribedPart {
  return { schema, holder, key, optional };
}

interface Way {
  readonly steps: readonly { readonly key: string }[];
  /** Schemas that were looked into: what is in them is told once, wherever they are used. */
  readonly seen: Set<Json>;
}

function compareParts(
  pairing: Pairing,
  pair: DefaultPair,
  { before, after }: { readonly before: DescribedPart; readonly after: DescribedPart },
  { steps, seen }: Way,
): Draft[] {
  const { base, head } = pairing;
  const [old, now] = [partsOf(base, before.schema), partsOf(head, after.schema)];
  const object = head.object(after.schema) ?? base.object(before.schema);
  const found = changed(pairing, pair, { before, after }, steps);
  if (!object || seen.has(object)) return found;
  seen.add(object);
  const inside = [...old].flatMap(([key, part]) => {
    const other = now.get(key);
    if (!other) return [];
    return compareParts(pairing, pair, { before: part, after: other }, { steps: [...steps, { key }], seen });
  });
  return [...found, ...inside];
}

function changed(
  pairing: Pairing,
  { part, title }: DefaultPair,
  { before, after }: { readonly before: DescribedPart; readonly after: DescribedPart },
  steps: Way["steps"],
): Draft[] {
  const [was, is] = [defaultOf(pairing.base, before.schema), defaultOf(pairing.head, after.schema)];
  if (!before.optional || !after.optional || JSON.stringify(was) === JSON.stringify(is)) return [];
  const subject: VersionNode = { version: pairing.head, node: after.holder, key: after.key };
  const place = nameOf({ steps }, steps.length > 0 ? subject : undefined, title);
  return [
    wireDraft(siteOf(pairing, part, subject), {
      ...meaningOf(was),
      title: `${place}: default ${said(was)} → ${said(is)}`,
      before: { default: was ?? null },
      after: { default: is ?? null } satisfies JsonObject,
    }),
  ];
}

function meaningOf(was: Json | undefined): Pick<Draft, "rule" | "severity" | "why"> {
  if (was === undefined)
    return {
      rule: "default-added",
      severity: "safe",
      why: "The description now says what happens when it is missing.",
    };
  return {
    rule: "default-changed",
    severity: "unknown",
    why: "A message without it is still valid, but may mean something else.",
  };
}

function said(value: Json | undefined): string {
  return JSON.stringify(value) ?? "none";
}
