import type { Draft } from "../finding.ts";
import { addresses, answers, mayBeOne, wholeAddresses } from "./addresses.ts";
import { type Pairing, type Site, siteOf, wireDraft } from "./context.ts";
import { requestBefore } from "./message.ts";

/** What changed of the addresses of an operation. */
interface Moved {
  /** Servers of the old version that nothing answers any more, and those of the new one. */
  readonly lost: readonly string[];
  readonly come: readonly string[];
  readonly change: { readonly before: string[]; readonly after: string[] };
  readonly site: Site;
}

/** Where an operation can be reached: by its own servers, those of its path, or those of the document. */
export function compareServers(pairing: Pairing): Draft[] {
  if (pairing.before.kind !== "operation") return [];
  const moved = movedOf(pairing);
  const { lost, come, change, site } = moved;
  const gone = lost.filter((url) => !change.after.some((other) => mayBeOne(url, other)));
  if (gone.length > 0) return [removed(pairing, moved, gone)];
  if (lost.length > 0)
    return [
      wireDraft(site, {
        rule: "server-relative",
        severity: "unknown",
        title: `server ${lost.join(", ")} became ${change.after.join(", ")}`,
        why: "A relative server URL starts at the URL of the description, and the description does not say where that is.",
        ...change,
      }),
    ];
  if (come.length > 0) return [added(moved)];
  return divided(pairing, moved);
}

function movedOf(pairing: Pairing): Moved {
  const { base, head, before, after } = pairing;
  const [old, now] = [wholeAddresses(base, before), wholeAddresses(head, after)];
  const { holder, urls } = addresses(head, after);
  return {
    lost: missing(old, now),
    come: missing(now, old),
    change: { before: [...addresses(base, before).urls.keys()], after: [...urls.keys()] },
    site: siteOf(pairing, "request", { version: head, node: holder, key: "servers" }),
  };
}

/** The servers of addresses that others do not answer. */
function missing(from: ReadonlyMap<string, string>, to: ReadonlyMap<string, string>): string[] {
  return [...from].filter(([whole]) => !answers({ urls: to }, whole)).map(([, server]) => server);
}

function removed(pairing: Pairing, { site, change }: Moved, gone: readonly string[]): Draft {
  return wireDraft(site, {
    rule: "server-removed",
    severity: "breaking",
    title: `server ${gone.join(", ")} was removed`,
    why: "The description no longer lists the address that clients call.",
    ...change,
    witness: requestBefore(pairing, pairing.before, {}, gone[0]),
  });
}

function added({ site, change, come }: Moved): Draft {
  return wireDraft(site, {
    rule: "server-added",
    severity: "safe",
    title: `server ${come.join(", ")} was added`,
    why: "The old addresses are still there.",
    ...change,
  });
}

/** The same addresses, of which another part stands in the paths. */
function divided({ before, after }: Pairing, { site, change }: Moved): Draft[] {
  if (before.path === after.path || change.before.join() === change.after.join()) return [];
  return [
    wireDraft(site, {
      rule: "base-path-moved",
      severity: "safe",
      title: "a part of the addresses moved between servers and paths",
      why: "The URL of each call is the same.",
      ...change,
    }),
  ];
}
