import type { JsonObject } from "@specwright/openapi";
import type { Draft, Evidence } from "../finding.ts";
import { severityOf } from "../severity.ts";
import { type Pairing, roles, siteOf, wireDraft } from "./context.ts";
import { requestBefore, responseOf } from "./message.ts";
import type { Message } from "./role.ts";

/** A part of a message that may or must be there, in both versions. */
interface PartPair {
  readonly part: Message;
  /** What its rules begin with. */
  readonly kind: "parameter" | "header" | "request-body";
  readonly title: string;
  readonly before: JsonObject;
  readonly after: JsonObject;
}

const WHY = {
  request: {
    breaking: "A request without it was valid and is refused now.",
    safe: "Every request that was valid still is.",
  },
  response: { breaking: "It may be missing now.", safe: "It is always there now." },
} as const;

/**
 * Whether a part of a message became required or optional. Who sends it must not be asked for more, who receives it
 * must not get less.
 */
export function compareRequired(pairing: Pairing, { part, kind, title, before, after }: PartPair): Draft[] {
  const [was, is] = [presence(before), presence(after)];
  if (was === is) return [];
  const severity = severityOf({ breaks: (is === "required") === (roles(pairing)[part] === "sent") });
  return [
    wireDraft(siteOf(pairing, part, { version: pairing.head, node: after, key: "required" }), {
      rule: `${kind}-${is}`,
      severity,
      title: `${title} became ${is}`,
      why: WHY[part][severity],
      before: was === "required",
      after: is === "required",
      witness: severity === "breaking" ? without(pairing, part, is) : undefined,
    }),
  ];
}

type Presence = "required" | "optional";

function presence({ required }: JsonObject): Presence {
  if (required === true) return "required";
  return "optional";
}

/** A message without it: the request of before, which is refused, or the response of now, which could not come. */
function without(pairing: Pairing, part: Message, is: Presence): Evidence | undefined {
  if (part === "request" && is === "required") return requestBefore(pairing, pairing.before);
  if (part === "response" && is === "optional") return responseOf("head", { headers: {} });
  return undefined;
}
