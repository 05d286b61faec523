import type { ClientModel, ServerModel } from "@specwright/codegen/stages";
import type { Draft } from "../finding.ts";
import type { Source } from "../read/source.ts";
import { addresses, answers, identity } from "../wire/addresses.ts";

/**
 * Where calls go that say nothing of a server, or name one: no type depends on it, and no peer can see it. An address
 * that nobody serves any more is a matter of the wire.
 */
export function compareClientServers(head: Source, before: ClientModel, after: ClientModel): Draft[] {
  const [old, now] = [before.servers, after.servers];
  const [first, instead] = [old[0], now[0]];
  const served = addresses(head.version, { item: {}, node: {} });
  const renamed = first && instead && elsewhere(first, instead);
  const named = old.flatMap((was) => {
    const is = now.find(({ name }) => name === was.name);
    const told = renamed && was === first && is === instead;
    if (!is || told || !elsewhere(was, is)) return [];
    return [{ was, is, title: `calls to the server ${was.name}` }];
  });
  const all = renamed ? [{ was: first, is: instead, title: "calls that name no server" }, ...named] : named;
  return all
    .filter(({ was }) => answers(served, addressOf(was)))
    .map(
      ({ was, is, title }): Draft => ({
        ledger: "sdk",
        severity: "unknown",
        rule: "server-changed",
        direction: null,
        operation: null,
        ...placeOf(head),
        title: `${title} go to ${addressOf(is)}, no longer to ${addressOf(was)}`,
        why: "The same code calls another address, and the description does not say whether it behaves the same.",
        before: addressOf(was),
        after: addressOf(is),
      }),
    );
}

function elsewhere(one: ServerModel, other: ServerModel): boolean {
  return identity(addressOf(one)) !== identity(addressOf(other));
}

function addressOf({ url, variables }: ServerModel): string {
  return url.replace(/\{([^{}]+)\}/g, (whole, name: string) => variables[name] ?? whole);
}

function placeOf({ version, settings }: Source): Pick<Draft, "pointer" | "location"> {
  if (settings.settings.servers) return { pointer: "#/servers", location: settings.locate(["servers"]) };
  const root = version.document.bundled;
  return { pointer: version.pointer(root, "servers"), location: version.locate(root, "servers") };
}
