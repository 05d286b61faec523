import { isObject, type Json, type JsonObject } from "@specwright/openapi";
import type { Draft, Evidence } from "../finding.ts";
import type { Use } from "../schema/use.ts";
import { directionOf, type Pairing, roles, wireDraft } from "./context.ts";
import { type Rewritten, rewritten } from "./message.ts";
import { sayFormat, writesAlike } from "./serialization.ts";

/** A parameter or header of both versions, with `in` and `name`, and its values. */
interface Pair {
  readonly before: JsonObject;
  readonly after: JsonObject;
  readonly old: Use;
  readonly now: Use;
}

/**
 * Whether a value is another text on the wire.
 * @param kind what its rule begins with
 * @param witness the message around two texts of one value
 */
export function compareWritten(
  pairing: Pairing,
  part: "request" | "response",
  kind: string,
  title: string,
  { before, after, old, now }: Pair,
  place: object,
  witness: (text: Rewritten) => Evidence,
): Draft[] {
  const kinds = new Set([...pairing.sets.kinds(old, "base"), ...pairing.sets.kinds(now, "head")]);
  if (writesAlike(before, after, kinds)) return [];
  const [was, is] = [before, after].map((one) => sayFormat(one, kinds));
  const outgoing = (part === "request") === (roles(pairing)[part] === "sent");
  const text = outgoing ? rewritten(pairing, old, before, after) : undefined;
  return [
    wireDraft(
      pairing,
      directionOf(pairing, part),
      { version: pairing.head, node: place },
      {
        rule: `${kind}-serialization`,
        severity: "breaking",
        title: `${title} is written in another way: ${was} → ${is}`,
        why: "The same value is another text on the wire.",
        before: wordsOf(before),
        after: wordsOf(after),
        witness: text && witness(text),
      },
    ),
  ];
}

/** What a description says about it. */
function wordsOf({ style, explode, content }: JsonObject): Json {
  const words = { style, explode, content: isObject(content) ? Object.keys(content) : undefined };
  return Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined)) as JsonObject;
}
