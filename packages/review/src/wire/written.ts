import { isObject, type Json, type JsonObject } from "@specwright/openapi/internal";
import { defined } from "../defined.ts";
import type { Draft, Evidence } from "../finding.ts";
import type { SchemaUse } from "../schema/schema-use.ts";
import { type Pairing, roles, siteOf, wireDraft } from "./context.ts";
import { type Rewritten, rewritten } from "./message.ts";
import type { Message } from "./role.ts";
import { commonKinds, sayFormat, writesAlike } from "./serialization.ts";

/** A parameter or header of both versions, and its values. */
interface ValuePair {
  readonly part: Message;
  /** What its rule begins with. */
  readonly kind: "parameter" | "header";
  readonly title: string;
  /** With `in` and `name`. */
  readonly before: JsonObject;
  readonly after: JsonObject;
  readonly uses: { readonly before: SchemaUse; readonly after: SchemaUse };
  /** What the new version describes it with. */
  readonly node: object;
  /** The message around two texts of one value. */
  witness(text: Rewritten): Evidence;
}

/** Whether a value is another text on the wire. */
export function compareWritten(pairing: Pairing, pair: ValuePair): Draft[] {
  const { part, kind, title, before, after, uses, node } = pair;
  const { sets, head } = pairing;
  const kinds = commonKinds(sets.kinds(uses.before, "base"), sets.kinds(uses.after, "head"));
  if (writesAlike(before, after, kinds)) return [];
  const [was, is] = [before, after].map((one) => sayFormat(one, kinds));
  return [
    wireDraft(siteOf(pairing, part, { version: head, node }), {
      rule: `${kind}-serialization`,
      severity: "breaking",
      title: `${title} is serialized differently: ${was} → ${is}`,
      why: "The same value is sent as another text.",
      before: wordsOf(before),
      after: wordsOf(after),
      witness: witnessOf(pairing, pair),
    }),
  ];
}

/** Values of the old version are known, so only who sends what it was told to send can be shown one. */
function witnessOf(pairing: Pairing, { part, uses, before, after, witness }: ValuePair): Evidence | undefined {
  const outgoing = (part === "request") === (roles(pairing)[part] === "sent");
  if (!outgoing) return undefined;
  const text = rewritten(pairing, uses.before, { before, after });
  return text && witness(text);
}

/** What a description says about it. */
function wordsOf({ style, explode, content }: JsonObject): Json {
  if (!isObject(content)) return defined({ style, explode }) as JsonObject;
  return defined({ style, explode, content: Object.keys(content) }) as JsonObject;
}
