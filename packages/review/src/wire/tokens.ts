import { isObject, type JsonObject } from "@specwright/openapi";
import type { Draft } from "../finding.ts";
import { directionOf, type Pairing, wireDraft } from "./context.ts";
import { requirements, schemeOf } from "./credentials.ts";
import { requestBefore } from "./message.ts";

/** Flows of OAuth that an exchange can be opened with in both versions. */
interface FlowPair {
  /** The scopes that the exchange asks for. */
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
    const needed = new Set(
      own.flatMap(([, asked]) => {
        if (!Array.isArray(asked)) return [];
        return asked.map(String);
      }),
    );
    const [old, now] = [base, head].map((version) => schemeOf(version, name)?.flows);
    if (!isObject(old) || !isObject(now)) return [];
    return Object.entries(old).flatMap(([kind, flow]) => {
      const after = now[kind];
      if (!isObject(flow) || !isObject(after)) return [];
      return [{ kind, needed, before: flow, after }];
    });
  });
}

function scopes(pairing: Pairing, { kind, needed, before, after }: FlowPair): Draft[] {
  const [old, now] = [before, after].map((flow) => Object.keys(isObject(flow.scopes) ? flow.scopes : {}));
  const gone = old?.filter((scope) => !now?.includes(scope)) ?? [];
  const come = now?.filter((scope) => !old?.includes(scope)) ?? [];
  if (gone.length + come.length === 0) return [];
  const lost = gone.length > 0;
  const missed = gone.filter((scope) => needed.has(scope));
  return [
    note(pairing, after, "scopes", {
      rule: lost ? "scope-removed" : "scope-added",
      severity: missed.length > 0 ? "breaking" : lost ? "unknown" : "safe",
      title: `oauth2 ${kind} ${lost ? `no longer offers ${gone.join(", ")}` : `offers ${come.join(", ")} too`}`,
      why: missed[0]
        ? `The operation needs ${missed.join(", ")}, and whoever asks for it gets no token any more.`
        : lost
          ? "Whoever asks for it may get no token, although no operation says that it needs it."
          : "Whoever asks for what was offered still gets it.",
      before: old,
      after: now,
      witness: missed[0]
        ? requestBefore(pairing, pairing.before, { credentials: `oauth2 ${kind} (${missed.join(", ")})` })
        : undefined,
    }),
  ];
}

function renewal(pairing: Pairing, { kind, before, after }: FlowPair): Draft[] {
  const [was, is] = [before.refreshUrl ?? null, after.refreshUrl ?? null];
  if (was === is) return [];
  return [
    note(pairing, after, "refreshUrl", {
      rule: "refresh-url-changed",
      severity: was === null ? "safe" : "unknown",
      title: `oauth2 ${kind}: tokens are renewed at ${is ?? "no address of their own"}`,
      why:
        was === null
          ? "Tokens could be renewed where they come from, and nothing says that they cannot any more."
          : "Whoever renews at the old address may find nobody there.",
      before: was,
      after: is,
    }),
  ];
}

type Note = Pick<Draft, "rule" | "severity" | "title" | "why"> &
  Pick<Parameters<typeof wireDraft>[3], "before" | "after" | "witness">;

function note(pairing: Pairing, flow: JsonObject, key: string, change: Note): Draft {
  const place = { version: pairing.head, node: flow, key: key in flow ? key : undefined };
  return wireDraft(pairing, directionOf(pairing, "request"), place, change);
}
