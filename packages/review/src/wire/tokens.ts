import { isObject, type Json, type JsonObject } from "@specwright/openapi/internal";
import type { Draft } from "../finding.ts";
import { asArray, asObject } from "../json-value.ts";
import { type Pairing, type Site, siteOf, wireDraft } from "./context.ts";
import { requirements, schemeOf } from "./credentials.ts";
import { requestBefore } from "./message.ts";

/** Flows of OAuth that an operation can be opened with in both versions. */
interface FlowPair {
  /** The scopes that the operation asks for. */
  readonly needed: ReadonlySet<string>;
  readonly kind: string;
  readonly before: JsonObject;
  readonly after: JsonObject;
}

/**
 * What tokens are asked for and renewed with. Only the provider of the tokens knows who asks for a scope that no
 * operation needs, and who renews at an address.
 */
export function compareTokens(pairing: Pairing): Draft[] {
  return flowPairs(pairing).flatMap((flow) => [...scopes(pairing, flow), ...renewal(pairing, flow)]);
}

function flowPairs({ base, head, before }: Pairing): FlowPair[] {
  const needs = requirements(base, before).flatMap((need) => Object.entries(need));
  return [...Map.groupBy(needs, ([name]) => name)].flatMap(([name, own]) => {
    const needed = new Set(own.flatMap(([, asked]) => asArray(asked)).map(String));
    const [old, now] = [base, head].map((version) => schemeOf(version, name)?.flows);
    if (!isObject(old) || !isObject(now)) return [];
    return Object.entries(old).flatMap(([kind, flow]) => {
      const after = now[kind];
      if (!isObject(flow) || !isObject(after)) return [];
      return [{ kind, needed, before: flow, after }];
    });
  });
}

function scopes(pairing: Pairing, flow: FlowPair): Draft[] {
  const { kind, before, after } = flow;
  const old = Object.keys(asObject(before.scopes));
  const now = Object.keys(asObject(after.scopes));
  const gone = old.filter((scope) => !now.includes(scope));
  const come = now.filter((scope) => !old.includes(scope));
  if (gone.length > 0) return [scopesGone(pairing, flow, gone)];
  if (come.length === 0) return [];
  return [
    wireDraft(siteAt(pairing, after, "scopes"), {
      rule: "scope-added",
      severity: "safe",
      title: `oauth2 ${kind} also offers ${come.join(", ")}`,
      why: "All scopes that were offered are still offered.",
      before: old,
      after: now,
    }),
  ];
}

function scopesGone(pairing: Pairing, { kind, needed, before, after }: FlowPair, gone: readonly string[]): Draft {
  const site = siteAt(pairing, after, "scopes");
  const change = {
    rule: "scope-removed" as const,
    title: `oauth2 ${kind} no longer offers ${gone.join(", ")}`,
    before: Object.keys(asObject(before.scopes)),
    after: Object.keys(asObject(after.scopes)),
  };
  const missed = gone.filter((scope) => needed.has(scope)).join(", ");
  if (missed === "")
    return wireDraft(site, {
      ...change,
      severity: "unknown",
      why: "A client that asks for it may get no token, although no operation requires it.",
    });
  return wireDraft(site, {
    ...change,
    severity: "breaking",
    why: `The operation requires ${missed}, and a client that asks for it no longer gets a token.`,
    witness: requestBefore(pairing, pairing.before, { credentials: `oauth2 ${kind} (${missed})` }),
  });
}

function renewal(pairing: Pairing, { kind, before, after }: FlowPair): Draft[] {
  const [was, is] = [before.refreshUrl ?? null, after.refreshUrl ?? null];
  if (was === is) return [];
  return [
    wireDraft(siteAt(pairing, after, "refreshUrl"), {
      rule: "refresh-url-changed",
      ...renewalOf(was),
      title: `oauth2 ${kind}: tokens are refreshed at ${is ?? "the token URL"}`,
      before: was,
      after: is,
    }),
  ];
}

function renewalOf(was: Json): Pick<Draft, "severity" | "why"> {
  if (was !== null)
    return { severity: "unknown", why: "A client that refreshes its token at the old address may get no answer." };
  const why = "Clients could refresh tokens at the token URL, and the description does not end that.";
  return { severity: "safe", why };
}

function siteAt(pairing: Pairing, flow: JsonObject, key: string): Site {
  if (!(key in flow)) return siteOf(pairing, "request", { version: pairing.head, node: flow });
  return siteOf(pairing, "request", { version: pairing.head, node: flow, key });
}
