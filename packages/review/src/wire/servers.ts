import type { Draft } from "../finding.ts";
import { addresses, answers, mayBeOne, wholeAddresses } from "./addresses.ts";
import { type Pairing, siteOf, wireDraft } from "./context.ts";
import { requestBefore } from "./message.ts";

/** Where an operation can be reached: by its own servers, those of its path, or those of the document. */
export function compareServers(pairing: Pairing): Draft[] {
  if (pairing.before.kind !== "operation") return [];
  const servers = { old: addresses(pairing.base, pairing.before), now: addresses(pairing.head, pairing.after) };
  const old = wholeAddresses(pairing.base, pairing.before);
  const now = wholeAddresses(pairing.head, pairing.after);
  const missing = (from: ReadonlyMap<string, string>, to: ReadonlyMap<string, string>): string[] =>
    [...from].filter(([whole]) => !answers({ urls: to }, whole)).map(([, server]) => server);
  const [lost, come] = [missing(old, now), missing(now, old)];
  const site = siteOf(pairing, "request", { version: pairing.head, node: servers.now.holder, key: "servers" });
  const change = { before: [...servers.old.urls.keys()], after: [...servers.now.urls.keys()] };
  const gone = lost.filter((url) => !change.after.some((other) => mayBeOne(url, other)));
  if (gone.length > 0)
    return [
      wireDraft(site, {
        rule: "server-removed",
        severity: "breaking",
        title: `no longer at ${gone.join(", ")}`,
        why: "Clients that call the old address are not said to be answered any more.",
        ...change,
        witness: requestBefore(pairing, pairing.before, {}, gone[0]),
      }),
    ];
  if (lost.length > 0)
    return [
      wireDraft(site, {
        rule: "server-relative",
        severity: "unknown",
        title: `at ${change.after.join(", ")}, no longer at ${lost.join(", ")}`,
        why: "A relative address begins where the description is served, and no description says where that is.",
        ...change,
      }),
    ];
  if (come.length > 0)
    return [
      wireDraft(site, {
        rule: "server-added",
        severity: "safe",
        title: `also at ${come.join(", ")}`,
        why: "The addresses that were there still are.",
        ...change,
      }),
    ];
  return divided(pairing, site, change);
}

/** The same addresses, of which another part stands in the paths. */
function divided(
  { before, after }: Pairing,
  site: Parameters<typeof wireDraft>[0],
  change: { readonly before: string[]; readonly after: string[] },
): Draft[] {
  if (before.path === after.path || change.before.join() === change.after.join()) return [];
  return [
    wireDraft(site, {
      rule: "base-path-moved",
      severity: "safe",
      title: "a part of the addresses moved between servers and paths",
      why: "The URL of each call is what it was.",
      ...change,
    }),
  ];
}
