import type { JsonObject } from "@specwright/openapi";
import type { Draft, Evidence } from "../finding.ts";
import { directionOf, type Pairing, roles, wireDraft } from "./context.ts";
import { compareContent } from "./media.ts";
import { content, requestBefore } from "./message.ts";
import { compareRequired } from "./required.ts";
import { describe } from "./schemas.ts";

/** The request body: whether there is one, whether there must be one, and what it may be. */
export function compareBodies(pairing: Pairing): Draft[] {
  const before = pairing.base.object(pairing.before.node.requestBody);
  const after = pairing.head.object(pairing.after.node.requestBody);
  if (before && after)
    return [
      ...compareRequired(pairing, "request", "request-body", "the request body", { before, after }),
      ...compareContent(pairing, "request", before, after, "the request body"),
    ];
  if (before) return [removed(pairing, before)];
  if (!after) return [];
  return [added(pairing, after)];
}

function removed(pairing: Pairing, before: JsonObject): Draft {
  return wireDraft(
    pairing,
    directionOf(pairing, "request"),
    { version: pairing.base, node: before },
    {
      rule: "request-body-removed",
      severity: "breaking",
      title: "the request body was removed",
      why:
        roles(pairing).request === "sent"
          ? "What it asked for is not done any more."
          : "A receiver that reads it finds nothing.",
      before: describe(before),
      witness: withBody(pairing, before),
    },
    { version: pairing.head, node: pairing.after.node },
  );
}

function withBody(pairing: Pairing, body: JsonObject): Evidence | undefined {
  const [[type, media] = []] = pairing.base.entries(body.content);
  if (type === undefined || !media) return undefined;
  return requestBefore(pairing, pairing.before, content(pairing, type, media));
}

function added(pairing: Pairing, after: JsonObject): Draft {
  const breaks = after.required === true && roles(pairing).request === "sent";
  return wireDraft(
    pairing,
    directionOf(pairing, "request"),
    { version: pairing.head, node: after },
    {
      rule: "request-body-added",
      severity: breaks ? "breaking" : "safe",
      title: `a request body was added${breaks ? " and is required" : ""}`,
      why: breaks ? "A request without it was valid and is refused now." : "Requests without it stay valid.",
      after: describe(after),
      witness: breaks ? requestBefore(pairing, pairing.before) : undefined,
    },
  );
}
