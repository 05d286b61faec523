import { isObject } from "@specwright/openapi/internal";
import type { Draft, Evidence } from "../finding.ts";
import { asObject } from "../json-value.ts";
import type { Reason } from "../schema/reason.ts";
import type { SchemaUse } from "../schema/schema-use.ts";
import {
  type ChangeSite,
  changeSite,
  innerOf,
  nameOf,
  othersIn,
  ownerOf,
  shownOf,
  subjectOf,
  valueAt,
} from "./change-site.ts";
import { type Pairing, roles, siteOf, type VersionNode, wireDraft } from "./context.ts";
import { byDiscriminators, type Tagged, taggedDrafts } from "./discriminators.ts";
import { excerpts } from "./excerpts.ts";
import { explain } from "./explain.ts";
import { oneCause } from "./one-cause.ts";
import type { Message } from "./role.ts";
import { isOfOthers } from "./sentences.ts";
import type { SetChange } from "./set-change.ts";
import type { AsText } from "./texts.ts";

/** The schemas that stand at the same place of an operation in both versions. */
export interface SchemaPair {
  readonly part: Message;
  /** What a reader calls the whole value. */
  readonly title: string;
  readonly before: SchemaUse;
  readonly after: SchemaUse;
  readonly asText?: AsText;
}

/** The differences between two schemas. */
export function compareSchemas(pairing: Pairing, pair: SchemaPair): Draft[] {
  const changes = pairing.sets.compare(roles(pairing)[pair.part], pair);
  const placed = changes.map((change): Tagged => ({ change, site: changeSite(pairing, change, pair) }));
  const { tagged, others } = byDiscriminators(placed);
  return [...oneCause(others).map((one) => draft(pairing, one, pair)), ...taggedDrafts(pairing, pair, tagged)];
}

function draft(pairing: Pairing, { change: found, site }: Tagged, pair: SchemaPair): Draft {
  const { part, title: whole } = pair;
  const change = { ...found, reason: ofClosed(inWords(found.reason, site), site) };
  const { reason, severity } = change;
  const inner = othersIn(site, reason) ?? innerOf(site, reason);
  const [was, is] = [site.before, site.after].map((at) => {
    if (inner && at !== inner) return undefined;
    return valueAt(at);
  });
  const [before, after] = excerpts(was, is, reason.rule);
  const place = placeIn(found.reason, inner ?? site.before ?? site.after, whole);
  const explanation = explain({ change, role: roles(pairing)[part], place, before, after });
  const at = siteOf(pairing, part, subjectOf(site, explanation.rule), shownOf(site, reason.rule));
  const witness = evidence(change, part);
  return wireDraft(at, { ...explanation, severity, before, after, witness, sent: sentValue(change, pair) });
}

function placeIn(reason: Reason, at: VersionNode | undefined, whole: string): string {
  if (at && (isOfOthers(reason) || reason.rule === "never")) return ownerOf(reason, at, whole);
  return nameOf(reason, at, whole);
}

/** Where other properties are refused, one that is described has come, and one that is described no more is gone. */
function ofClosed(reason: Reason, site: ChangeSite): Reason {
  const key = reason.steps.at(-1)?.key;
  if (reason.rule !== "never" || typeof key !== "string" || !isOfOne(site, reason, key)) return reason;
  return { ...reason, rule: "property", subject: key, steps: reason.steps.slice(0, -1) };
}

/** Whether only one version describes a property. */
function isOfOne(site: ChangeSite, reason: Reason, key: string): boolean {
  const [was, is] = [site.before, site.after].map((at) =>
    Object.hasOwn(asObject(asObject(valueAt(at)).properties), key),
  );
  return was !== is || innerOf(site, reason) !== undefined;
}

/** Bounds that a format puts on numbers are told by its name. */
function inWords(reason: Reason, site: ChangeSite): Reason {
  const nodes = [valueAt(site.before), valueAt(site.after)].filter(isObject);
  const said = nodes.some((node) => reason.rule in node || `exclusive${reason.rule}` in node);
  if (!/^(?:min|max)imum$/.test(reason.rule) || said || !nodes.some((node) => "format" in node)) return reason;
  return { ...reason, rule: "format" };
}

/** The witness as part of a call. */
function sentValue({ witness }: SetChange, { part, before, after }: SchemaPair): Draft["sent"] {
  if (part !== "request" || !witness || witness.alone) return undefined;
  return { value: witness.value, before, after };
}

function evidence({ witness, fromHead }: SetChange, part: Message): Evidence | undefined {
  if (!witness) return undefined;
  const at = witness.path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
  return { kind: part, value: witness.value, at, validBefore: !fromHead, validAfter: fromHead };
}
