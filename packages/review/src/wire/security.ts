import type { Operation } from "../described-operations.ts";
import type { Draft } from "../finding.ts";
import type { Version } from "../version.ts";
import { type Pairing, roles, siteOf, type VersionNode, wireDraft } from "./context.ts";
import { type Alternative, alternatives, NO_CREDENTIAL, say, sayAny, within } from "./credentials.ts";
import { requestBefore } from "./message.ts";

/** What opens an operation in each version. */
interface AlternativesPair {
  readonly old: readonly Alternative[];
  readonly now: readonly Alternative[];
}

/** Who calls must get in with what it has; who is called must get what it checks. */
export function compareSecurity(pairing: Pairing): Draft[] {
  const pair = { old: alternatives(pairing.base, pairing.before), now: alternatives(pairing.head, pairing.after) };
  const judged = JUDGES[roles(pairing).request](pairing, pair);
  if (!judged) return [];
  return [
    wireDraft(siteOf(pairing, "request", requirementsNode(pairing.head, pairing.after)), {
      ...judged,
      before: pair.old.map(say),
      after: pair.now.map(say),
    }),
  ];
}

const JUDGES = { sent: asCaller, received: asReceiver } as const;

type Judged = Pick<Draft, "rule" | "severity" | "title" | "why" | "witness">;

/** What opened an operation before has to open it now. */
function asCaller(pairing: Pairing, { old, now }: AlternativesPair): Judged | undefined {
  const lost = without(old, now);
  if (lost[0])
    return {
      rule: "security-tightened",
      severity: "breaking",
      title: refusal(lost),
      why: "A call that was accepted is refused now.",
      witness: requestBefore(pairing, pairing.before, { credentials: say(lost[0]) }),
    };
  const won = without(now, old);
  if (won.length === 0) return undefined;
  return {
    rule: "security-loosened",
    severity: "safe",
    title: admission(won),
    why: "Every call that was accepted still is.",
  };
}

function refusal(lost: readonly Alternative[]): string {
  if (sayAny(lost) === NO_CREDENTIAL) return "calls without a credential are refused";
  return `calls with ${sayAny(lost)} are refused`;
}

function admission(won: readonly Alternative[]): string {
  if (sayAny(won) === NO_CREDENTIAL) return "calls without a credential are accepted too";
  return `calls with ${sayAny(won)} are accepted too`;
}

/** What comes now has to hold what its receiver was told to check. */
function asReceiver({ after }: Pairing, { old, now }: AlternativesPair): Judged | undefined {
  const news = without(now, old);
  if (news[0])
    return {
      rule: "security-loosened",
      severity: "breaking",
      title: `the request may come with ${sayAny(news)}`,
      why: "A receiver that checks the old credential refuses it.",
      witness: {
        kind: "exchange",
        value: { request: { method: after.method.toUpperCase(), url: after.path, credentials: say(news[0]) } },
        at: "",
        validBefore: false,
        validAfter: true,
      },
    };
  if (without(old, now).length === 0) return undefined;
  return {
    rule: "security-tightened",
    severity: "safe",
    title: `the request comes with ${sayAny(now)}`,
    why: "It still brings every credential that receivers check.",
  };
}

/** Those who have what one of `given` holds, and not what any of `needed` asks for. */
function without(given: readonly Alternative[], needed: readonly Alternative[]): Alternative[] {
  return given.filter((one) => !needed.some((other) => within(other, one)));
}

/** The operation's own requirements stand there, inherited ones at the top. */
function requirementsNode(version: Version, { node, kind }: Operation): VersionNode {
  const { bundled } = version.document;
  const inherits = kind === "operation" && !Array.isArray(node.security) && Array.isArray(bundled.security);
  if (inherits) return { version, node: bundled, key: "security" };
  return { version, node, key: "security" };
}
