import type { JsonObject } from "../../load/source-file.ts";
import { isObject } from "../../load/walk.ts";
import type { Exchange } from "../exchange.ts";
import type { Draft } from "../finding.ts";
import type { Version } from "../version.ts";
import { directionOf, type Pairing, wireDraft } from "./context.ts";

interface Addresses {
  readonly holder: JsonObject;
  readonly urls: ReadonlyMap<string, JsonObject>;
}

/** Where an operation can be reached: by its own servers, those of its path, or those of the document. */
export function compareServers(pairing: Pairing): Draft[] {
  if (pairing.before.kind !== "operation") return [];
  const [old, now] = [addresses(pairing.base, pairing.before), addresses(pairing.head, pairing.after)];
  const gone = [...old.urls.keys()].filter((url) => !now.urls.has(url));
  const come = [...now.urls.keys()].filter((url) => !old.urls.has(url));
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
      },
    ),
  ];
}

/** One entry for each URL that the variables can make of a server's template; free variables stay as they are. */
function addresses(version: Version, { item, node }: Exchange): Addresses {
  const root = version.document.bundled;
  const holder = [node, item, root].find(({ servers }) => Array.isArray(servers) && servers.length > 0) ?? root;
  const servers = version.list(holder.servers);
  const urls = new Map<string, JsonObject>();
  for (const server of servers.length > 0 ? servers : [{ url: "/" }])
    for (const url of expanded(server)) urls.set(url, server);
  return { holder, urls };
}

const MOST_URLS = 200;

function expanded(server: JsonObject): string[] {
  let urls = [String(server.url ?? "/").replace(/(?<=.)\/$/, "")];
  for (const [name, variable] of Object.entries(isObject(server.variables) ? server.variables : {})) {
    const values = isObject(variable) && Array.isArray(variable.enum) ? variable.enum : [];
    if (values.length === 0 || urls.length * values.length > MOST_URLS) continue;
    urls = urls.flatMap((url) => values.map((value) => url.replaceAll(`{${name}}`, String(value))));
  }
  return urls;
}
