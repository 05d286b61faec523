import { type Document, type JsonObject, membersOf, objectsIn, SpecError, textOf } from "@specwright/openapi";
import type { LoadedSettings } from "../settings/read-settings.ts";
import { camelCase, takeName } from "./names.ts";
import type { ServerModel } from "./types.ts";

interface FoundServer {
  readonly url: string;
  readonly server: JsonObject;
}

/**
 * The servers with their names, the default first. The settings name them, or else what the description says of each.
 * @throws SpecError if the settings name a server that the description does not have.
 */
export function serverModels(document: Document, loaded: LoadedSettings): ServerModel[] {
  const found = objectsIn(document.inlined.servers).map((server) => ({
    server,
    url: trimmed(String(server.url ?? "")),
  }));
  const { servers } = loaded.settings;
  if (servers) return Object.entries(servers).map(([name, url]) => chosenServer(name, url, found, loaded));
  const taken = new Set<string>();
  return found.map((one, index) => serverModel(takeName(impliedName(one.server, index, found.length), taken), one));
}

function trimmed(url: string): string {
  return url.replace(/\/+$/, "");
}

function chosenServer(
  name: string,
  url: string,
  found: readonly FoundServer[],
  { locate }: LoadedSettings,
): ServerModel {
  const match = found.find((candidate) => candidate.url === trimmed(url));
  if (match) return serverModel(name, match);
  const hint = `It has ${found.map((candidate) => candidate.url).join(", ") || "none"}.`;
  const message = `the description has no server ${url}`;
  throw new SpecError([{ ...locate(["servers", name]), rule: "settings", message, hint }]);
}

/** A short description becomes the name: "Staging server" is `staging`. */
function impliedName({ description }: JsonObject, index: number, count: number): string {
  if (count === 1) return "production";
  const [words = ""] = textOf(description).split(/[.,;(\n]/);
  const short = words
    .trim()
    .replace(/\b(the|a|an|server|environment|api)\b/gi, "")
    .trim();
  if (short === "" || short.length > 30) return `server${index + 1}`;
  return camelCase(short);
}

function serverModel(name: string, { url, server }: FoundServer): ServerModel {
  const variables = Object.entries(membersOf(server.variables)).map(([key, variable]) => [
    key,
    String(membersOf(variable).default ?? ""),
  ]);
  return { name, url, description: textOf(server.description), variables: Object.fromEntries(variables) };
}
