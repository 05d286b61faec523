import type { JsonObject } from "@specwright/openapi";
import type { Draft } from "../finding.ts";
import { directionOf, type Pairing, roles, wireDraft } from "./context.ts";
import { compareHeaders } from "./headers.ts";
import { compareContent } from "./media.ts";
import { response } from "./message.ts";
import { describe } from "./schemas.ts";

/** The status, range or default that a response stands under in each version. */
interface Keys {
  readonly was: string;
  readonly is: string;
}

/** Compares what two responses bring: whether there is a body, what it may be, and the headers. */
export function compareResponse(
  pairing: Pairing,
  before: JsonObject,
  after: JsonObject,
  whole: string,
  keys?: Keys,
): Draft[] {
  return [
    ...bodyGone(pairing, before, after, whole, keys),
    ...(hasBody(before) && hasBody(after) ? compareContent(pairing, "response", before, after, whole) : []),
    ...compareHeaders(pairing, before, after, whole),
  ];
}

function hasBody({ content }: JsonObject): boolean {
  return typeof content === "object" && content !== null && Object.keys(content).length > 0;
}

function bodyGone(pairing: Pairing, before: JsonObject, after: JsonObject, whole: string, keys?: Keys): Draft[] {
  if (hasBody(before) === hasBody(after)) return [];
  const gone = hasBody(before);
  const breaks = gone && roles(pairing).response === "received";
  return [
    wireDraft(
      pairing,
      directionOf(pairing, "response"),
      { version: pairing.head, node: after },
      {
        rule: gone ? "response-body-removed" : "response-body-added",
        severity: breaks ? "breaking" : "safe",
        title: titleOf(whole, gone, keys),
        why: breaks ? "A client that reads it finds nothing." : "Nobody relied on it.",
        before: describe(before.content),
        after: describe(after.content),
        witness: breaks ? response({ status: whole.replace(/^response /, "") }, "head") : undefined,
      },
    ),
  ];
}

/** A response that comes or goes is compared with what says the same status in the other version. */
function titleOf(whole: string, gone: boolean, keys?: Keys): string {
  if (keys && keys.was !== keys.is) {
    if (whole === `response ${keys.is}`)
      return `${whole} was added, ${gone ? "without a body" : "with a body"}, unlike ${keys.was}`;
    return `${whole} was removed, and ${keys.is} has ${gone ? "no" : "a"} body`;
  }
  return `${whole}: the body was ${gone ? "removed" : "added"}`;
}
