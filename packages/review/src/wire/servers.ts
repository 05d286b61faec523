import type { Draft } from "../finding.ts";
import { addresses, answers } from "./addresses.ts";
import { type Pairing, siteOf, wireDraft } from "./context.ts";
import { requestBefore } from "./message.ts";

/** Where an operation can be reached: by its own servers, those of its path, or those of the document. */
export function compareServers(pairing: Pairing): Draft[] {
  if (pairing.before.kind !== "operation") return [];
  const [old, now] = [addresses(pairing.base, pairing.before), addresses(pairing.head, pairing.after)];
  const gone = [...old.urls.keys()].filter((url) => !answers(now, url));
  const come = [...now.urls.keys()].filter((url) => !answers(old, url));
  const site = siteOf(pairing, "request", { version: pairing.head, node: now.holder, key: "servers" });
  const change = { before: [...old.urls.keys()], after: [...now.urls.keys()] };
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
  if (come.length === 0) return [];
  return [
    wireDraft(site, {
      rule: "server-added",
      severity: "safe",
      title: `also at ${come.join(", ")}`,
      why: "The addresses that were there still are.",
      ...change,
    }),
  ];
}
