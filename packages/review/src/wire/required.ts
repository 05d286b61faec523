import type { JsonObject } from "@specwright/openapi";
import type { Draft, Evidence } from "../finding.ts";
import { directionOf, type Pairing, roles, wireDraft } from "./context.ts";
import { requestBefore, response } from "./message.ts";

/** A part of a message that may or must be there, in both versions. */
interface Pair {
  readonly before: JsonObject;
  readonly after: JsonObject;
}

const WHY = {
  request: {
    breaks: "A request without it was valid and is refused now.",
    safe: "Every request that was valid still is.",
  },
  response: { breaks: "It may be missing where it was certain.", safe: "It is certain where it was not." },
} as const;

/**
 * Whether a part of a message became required or optional. Who sends it must not be asked for more, who receives it
 * must not get less.
 * @param kind what its rules begin with
 */
export function compareRequired(
  pairing: Pairing,
  part: "request" | "response",
  kind: string,
  title: string,
  { before, after }: Pair,
): Draft[] {
  const required = after.required === true;
  if ((before.required === true) === required) return [];
  const breaks = required === (roles(pairing)[part] === "sent");
  const now = required ? "required" : "optional";
  return [
    wireDraft(
      pairing,
      directionOf(pairing, part),
      { version: pairing.head, node: after, key: "required" },
      {
        rule: `${kind}-${now}`,
        severity: breaks ? "breaking" : "safe",
        title: `${title} became ${now}`,
        why: WHY[part][breaks ? "breaks" : "safe"],
        before: !required,
        after: required,
        witness: breaks ? without(pairing, part, required) : undefined,
      },
    ),
  ];
}

/** A message without it: the request of before, which is refused, or the response of now, which could not come. */
function without(pairing: Pairing, part: "request" | "response", required: boolean): Evidence | undefined {
  if (part === "request") {
    if (!required) return undefined;
    return requestBefore(pairing, pairing.before);
  }
  if (required) return undefined;
  return response({ headers: {} }, "head");
}
