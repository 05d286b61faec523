import {
  type Document,
  findOperations,
  itemsOf,
  type JsonObject,
  membersOf,
  objectsIn,
  ownMember,
  SpecError,
  textOf,
} from "@specwright/openapi/internal";
import type { LoadedSettings } from "../settings/read-settings.ts";
import { camelCase, takeName } from "./names.ts";
import { sharedOwnServer } from "./own-server.ts";
import { defaultUrl, isCallable, trimmed, writtenUrl } from "./server-url.ts";
import type { ServerModel } from "./types.ts";

interface FoundServer {
  readonly url: string;
  readonly server: JsonObject;
}

/**
 * The servers with their names, the default first. The settings name them, or else what the description says of each.
 * One that is relative to where the description was published is none: only the caller knows where that is.
 * @throws SpecError if the settings name a server that the description does not have.
 */
export function serverModels(document: Document, loaded: LoadedSettings): ServerModel[] {
  const found = describedServers(document);
  const { servers } = loaded.settings;
  if (servers) return Object.entries(servers).map(([name, url]) => chosenServer(name, url, found, loaded));
  const taken = new Set<string>();
  const callable = found.filter(({ server }) => isCallable(server));
  return callable.map((one, index) =>
    serverModel(takeName(impliedName(one.server, index, callable.length), taken), one),
  );
}

function describedServers(document: Document): FoundServer[] {
  const described = objectsIn(document.inlined.servers);
  const shared = described.some(isCallable) ? undefined : sharedOwnServer(findOperations(document));
  return (shared ? [shared] : described).map((server) => ({ server, url: trimmed(writtenUrl(server.url)) }));
}

/** The path below which the description's first server serves, for whoever has to make up a host. */
export function basePathOf(document: Document): string {
  const [first] = objectsIn(document.inlined.servers);
  return trimmed(URL.parse(first ? defaultUrl(first) : "", "https://unknown.invalid")?.pathname ?? "");
}

/** Whether a client can be called only where the caller says: no server is described, or the default is relative. */
export function needsBaseUrl(servers: readonly ServerModel[]): boolean {
  const [first] = servers;
  return !first || !isCallable({ url: first.url, variables: defaultsOf(first) });
}

/** The variables of the default server without which its URL has no host. */
export function neededVariables([first]: readonly ServerModel[]): string[] {
  if (!first || URL.canParse(defaultUrl({ url: first.url, variables: defaultsOf(first) }))) return [];
  const [host = ""] = /^[^/]*(\/\/[^/]*)?/.exec(first.url) ?? [];
  const inHost = Object.entries(first.variables).filter(([name]) => host.includes(`{${name}}`));
  return inHost.flatMap(([name, value]) => (value === "" ? [name] : []));
}

function defaultsOf({ variables }: ServerModel): JsonObject {
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, { default: value }]));
}

function chosenServer(
  name: string,
  url: string,
  found: readonly FoundServer[],
  { locate }: LoadedSettings,
): ServerModel {
  const match = found.find((candidate) => candidate.url === trimmed(writtenUrl(url)));
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
  const described = membersOf(server.variables);
  // One that only the URL names has no default.
  const names = [...Object.keys(described), ...[...url.matchAll(/\{([^{}]+)\}/g)].map(([, key]) => key as string)];
  const variables = names.map((key) => [key, String(membersOf(ownMember(described, key)).default ?? "")]);
  const choices = names.flatMap((key) => choicesOf(key, membersOf(ownMember(described, key))));
  const model = { name, url, description: textOf(server.description), variables: Object.fromEntries(variables) };
  return choices.length === 0 ? model : { ...model, choices: Object.fromEntries(choices) };
}

/** The values that a variable may have, its default among them; none if it may have any. */
function choicesOf(name: string, variable: JsonObject): [name: string, values: string[]][] {
  const values = itemsOf(variable.enum).map(String);
  if (values.length === 0) return [];
  const usual = String(variable.default ?? "");
  if (usual !== "") values.unshift(usual);
  return [[name, [...new Set(values)]]];
}
