import { isObject, type Json, type JsonObject } from "@specwright/openapi";
import type { Exchange } from "../exchange.ts";
import type { Version } from "../version.ts";

/** Credentials that together open an operation, by what they look like on the wire. */
export type Alternative = ReadonlyMap<string, ReadonlySet<string>>;

/** What opens an exchange: its own requirements, or for an operation those of the document. */
export function alternatives(version: Version, exchange: Exchange): Alternative[] {
  const needs = requirements(version, exchange);
  return (needs.length > 0 ? needs : [{}]).flatMap((need) => waysThrough(version, need));
}

/** The security requirements that hold for an exchange, as they are written. */
export function requirements(version: Version, { node, kind }: Exchange): JsonObject[] {
  const inherited = kind === "operation" ? version.document.bundled.security : undefined;
  const written = Array.isArray(node.security) ? node.security : Array.isArray(inherited) ? inherited : [];
  return written.filter(isObject);
}

/** Each flow of OAuth is another way to the same token. */
function waysThrough(version: Version, need: JsonObject): Alternative[] {
  let ways: Alternative[] = [new Map()];
  for (const [name, scopes] of Object.entries(need)) {
    const asked = new Set(Array.isArray(scopes) ? scopes.map(String) : []);
    const identities = identitiesOf(schemeOf(version, name), name);
    ways = ways.flatMap((way) => identities.map((identity) => new Map([...way, [identity, asked]])));
  }
  return ways;
}

export function schemeOf(version: Version, name: string): JsonObject | undefined {
  const { components } = version.document.bundled;
  const schemes = isObject(components) && isObject(components.securitySchemes) ? components.securitySchemes : {};
  if (!Object.hasOwn(schemes, name)) return undefined;
  return version.object(schemes[name]);
}

/** What a peer sees of a scheme. Its name in the description is not seen. */
function identitiesOf(scheme: JsonObject | undefined, name: string): string[] {
  if (!scheme) return [name];
  const text = (key: string): string => String(scheme[key] ?? "");
  switch (scheme.type) {
    case "apiKey":
      return [`${text("in")} ${text("in") === "header" ? text("name").toLowerCase() : text("name")}`];
    case "http":
      return [`${text("scheme").toLowerCase()} authentication`];
    case "oauth2":
      return flows(scheme.flows);
    case "openIdConnect":
      return [`openIdConnect ${text("openIdConnectUrl")}`];
    default:
      return [text("type")];
  }
}

function flows(value: Json | undefined): string[] {
  const all = Object.entries(isObject(value) ? value : {}).flatMap(([kind, flow]) => {
    if (!isObject(flow)) return [];
    const urls = [flow.authorizationUrl, flow.tokenUrl].filter((url) => typeof url === "string");
    return [["oauth2", kind, ...urls].join(" ")];
  });
  if (all.length > 0) return all;
  return ["oauth2"];
}

/** Whether whoever has `given` has all that `needed` asks for. */
export function within(needed: Alternative, given: Alternative): boolean {
  return [...needed].every(([scheme, scopes]) => {
    const had = given.get(scheme);
    return had !== undefined && [...scopes].every((scope) => had.has(scope));
  });
}

export function sayAny(all: readonly Alternative[]): string {
  return all.map(say).join(", or ");
}

export function say(alternative: Alternative): string {
  const parts = [...alternative].map(([scheme, scopes]) => {
    if (scopes.size > 0) return `${scheme} (${[...scopes].join(", ")})`;
    return scheme;
  });
  return parts.join(" and ") || "no credential";
}
