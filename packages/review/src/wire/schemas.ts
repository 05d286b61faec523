import type { Draft, Evidence } from "../finding.ts";
import type { SchemaUse } from "../schema/schema-use.ts";
import { changeSite, innerOf, nameOf, shownOf, subjectOf, valueAt } from "./change-site.ts";
import { type Pairing, roles, siteOf, wireDraft } from "./context.ts";
import { excerpts } from "./excerpts.ts";
import { explain } from "./explain.ts";
import type { Message } from "./role.ts";
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
  return changes.map((change) => draft(pairing, change, pair));
}

function draft(pairing: Pairing, change: SetChange, pair: SchemaPair): Draft {
  const { part, title: whole } = pair;
  const { reason, severity } = change;
  const site = changeSite(pairing, change, pair);
  const inner = innerOf(site);
  const [was, is] = [site.before, site.after].map((at) => {
    if (inner && at !== inner) return undefined;
    return valueAt(at);
  });
  const [before, after] = excerpts(was, is, reason.rule);
  const place = nameOf(reason, inner ?? site.before ?? site.after, whole);
  const explanation = explain({ change, role: roles(pairing)[part], place, before, after });
  const at = siteOf(pairing, part, subjectOf(site, explanation.rule), shownOf(site, reason.rule));
  const witness = evidence(change, part);
  return wireDraft(at, { ...explanation, severity, before, after, witness, sent: sentValue(change, pair) });
}

/** The witness as part of a call. */
function sentValue({ witness }: SetChange, { part, before, after }: SchemaPair): Draft["sent"] {
  if (part !== "request" || !witness) return undefined;
  return { value: witness.value, before, after };
}

function evidence({ witness, fromHead }: SetChange, part: Message): Evidence | undefined {
  if (!witness) return undefined;
  const at = witness.path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
  return { kind: part, value: witness.value, at, validBefore: !fromHead, validAfter: fromHead };
}
