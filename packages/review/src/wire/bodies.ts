import type { JsonObject } from "@specwright/openapi";
import type { Draft, Evidence } from "../finding.ts";
import { severityOf } from "../severity.ts";
import { type Pairing, roles, siteOf, wireDraft } from "./context.ts";
import { described } from "./excerpts.ts";
import { compareContent } from "./media.ts";
import { content, requestBefore } from "./message.ts";
import { compareRequired } from "./required.ts";

const ABOUT = { part: "request", kind: "request-body", title: "the request body" } as const;

/** The request body: whether there is one, whether there must be one, and what it may be. */
export function compareBodies(pairing: Pairing): Draft[] {
  const before = pairing.base.object(pairing.before.node.requestBody);
  const after = pairing.head.object(pairing.after.node.requestBody);
  if (before && after)
    return [
      ...compareRequired(pairing, { ...ABOUT, before, after }),
      ...compareContent(pairing, { ...ABOUT, before, after }),
    ];
  if (before) return [removed(pairing, before)];
  if (after) return [added(pairing, after)];
  return [];
}

const WHY_REMOVED = {
  sent: "The operation no longer reads it.",
  received: "A receiver that reads it finds nothing.",
} as const;

function removed(pairing: Pairing, before: JsonObject): Draft {
  const { base, head, after } = pairing;
  const site = siteOf(pairing, "request", { version: base, node: before }, { version: head, node: after.node });
  return wireDraft(site, {
    rule: "request-body-removed",
    severity: "breaking",
    title: "the request body was removed",
    why: WHY_REMOVED[roles(pairing).request],
    before: described(before),
    witness: withBody(pairing, before),
  });
}

function withBody(pairing: Pairing, body: JsonObject): Evidence | undefined {
  const [[type, media] = []] = pairing.base.entries(body.content);
  if (type === undefined || !media) return undefined;
  return requestBefore(pairing, pairing.before, content(pairing, type, media));
}

function added(pairing: Pairing, after: JsonObject): Draft {
  const site = siteOf(pairing, "request", { version: pairing.head, node: after });
  const severity = severityOf({ breaks: after.required === true && roles(pairing).request === "sent" });
  const change = { rule: "request-body-added" as const, severity, after: described(after) };
  if (severity === "safe")
    return wireDraft(site, {
      ...change,
      title: "a request body was added",
      why: "Requests without it stay valid.",
    });
  return wireDraft(site, {
    ...change,
    title: "a request body was added and is required",
    why: "A request without it was valid and is refused now.",
    witness: requestBefore(pairing, pairing.before),
  });
}
