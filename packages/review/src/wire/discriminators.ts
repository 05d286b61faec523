import { isObject, type JsonObject } from "@specwright/openapi/internal";
import type { Draft } from "../finding.ts";
import { RANK } from "../severity.ts";
import { type ChangeSite, nameOf, shownOf, subjectOf } from "./change-site.ts";
import { type Pairing, roles, siteOf, type VersionNode, wireDraft } from "./context.ts";
import { isDiscriminator } from "./discriminator-node.ts";
import { explain } from "./explain.ts";
import type { Message } from "./role.ts";
import type { SetChange } from "./set-change.ts";

/** A change that only a discriminator makes, and the schemas where it stands. */
export interface Tagged {
  readonly change: SetChange;
  readonly site: ChangeSite;
}

/** Changes that a discriminator makes, and those that a schema says. */
export function byDiscriminators(all: readonly Tagged[]): {
  readonly tagged: readonly Tagged[];
  readonly others: readonly Tagged[];
} {
  const certain = new Set(all.filter(isTagged));
  const names = new Set([...certain].flatMap(({ site }) => [site.before, site.after].flatMap(propertyNames)));
  const isConsequence = (one: Tagged): boolean => {
    // Where it chooses there is no overlap, and the property that it reads has to be there.
    if (isUnshown(one, "oneOf")) return certain.size > 0;
    return isUnshown(one, "required") && names.has(one.change.reason.subject);
  };
  const tagged = all.filter((one) => certain.has(one) || isConsequence(one));
  return { tagged, others: all.filter((one) => !tagged.includes(one)) };
}

function isTagged(one: Tagged): boolean {
  const { site, change } = one;
  if (change.witness) return false;
  return isUnshown(one, "discriminator") || [site.before, site.after].some((at) => at && isDiscriminator(at.node));
}

function isUnshown({ change }: Tagged, rule: string): boolean {
  return !change.witness && change.reason.rule === rule;
}

function propertyNames(at: VersionNode | undefined): string[] {
  const { propertyName, discriminator } = (at?.node ?? {}) as JsonObject;
  const inner = isObject(discriminator) ? discriminator.propertyName : undefined;
  return [propertyName, inner].filter((name) => typeof name === "string");
}

/** One finding for each discriminator, whatever it says of each variant. */
export function taggedDrafts(
  pairing: Pairing,
  { part, title: whole }: { readonly part: Message; readonly title: string },
  all: readonly Tagged[],
): Draft[] {
  const [worst] = [...all].sort((a, b) => RANK[a.change.severity] - RANK[b.change.severity]);
  if (!worst) return [];
  const site = { before: stated(all, "before"), after: stated(all, "after") };
  const [before, after] = [site.before, site.after].map((at) => at?.node as JsonObject | undefined);
  const reason = { ...worst.change.reason, rule: "discriminator" };
  const change = { ...worst.change, reason };
  const place = nameOf(reason, undefined, whole);
  const { why } = explain({ change, role: roles(pairing)[part], place, before, after });
  const at = { before: site.before ?? worst.site.before, after: site.after ?? worst.site.after };
  return [
    wireDraft(siteOf(pairing, part, subjectOf(at, "discriminator-changed"), shownOf(at, "discriminator")), {
      rule: "discriminator-changed",
      severity: worst.change.severity,
      title: `${whole} ${titleOf(before, after)}`,
      why,
      before,
      after,
    }),
  ];
}

function titleOf(before: JsonObject | undefined, after: JsonObject | undefined): string {
  if (!before) return "got a discriminator";
  if (!after) return "lost its discriminator";
  return "has a discriminator with other values for its variants";
}

/** The discriminator of one version, where it has one. */
function stated(all: readonly Tagged[], version: keyof ChangeSite): VersionNode | undefined {
  for (const { site } of all) {
    const at = site[version];
    if (!at) continue;
    if (isDiscriminator(at.node)) return at;
    const { discriminator } = at.node as JsonObject;
    if (isObject(discriminator)) return { version: at.version, node: discriminator };
  }
  return undefined;
}
