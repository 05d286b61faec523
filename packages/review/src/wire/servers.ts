import type { Draft } from "../finding.ts";
import { addresses, answers } from "./addresses.ts";
import { directionOf, type Pairing, wireDraft } from "./context.ts";
import { requestBefore } from "./message.ts";

/** Where an operation can be reached: by its own servers, those of its path, or those of the document. */
export function compareServers(pairing: Pairing): Draft[] {
  if (pairing.before.kind !== "operation") return [];
  const [old, now] = [addresses(pairing.base, pairing.before), addresses(pairing.head, pairing.after)];
  const gone = [...old.urls.keys()].filter((url) => !answers(now, url));
  const come = [...now.urls.keys()].filter((url) => !answers(old, url));
  if (gone.length === 0 && come.length === 0) return [];
  const breaks = gone.length > 0;
  return [
    wireDraft(
      pairing,
      directionOf(pairing, "request"),
      { version: pairing.head, node: now.holder, key: "servers" },
      {
        rule: breaks ? "server-removed" : "server-added",
        severity: breaks ? "breaking" : "safe",
        title: breaks ? `no longer at ${gone.join(", ")}` : `also at ${come.join(", ")}`,
        why: breaks
          ? "Clients that call the old address are not said to be answered any more."
          : "The addresses that were there still are.",
        before: [...old.urls.keys()],
        after: [...now.urls.keys()],
        witness: breaks ? requestBefore(pairing, pairing.before, {}, gone[0]) : undefined,
      },
    ),
  ];
}
