import { isObject, type Json, type JsonObject } from "@specwright/openapi/internal";
import type { Operation } from "../described-operations.ts";
import { asArray, asObject, componentsOf } from "../json-value.ts";
import type { Version } from "../version.ts";

/** Credentials that together open an operation, by what they look like on the wire. */
export type Alternative = ReadonlyMap<string, ReadonlySet<string>>;

/** What opens an operation: its own requirements, or those of the document where it is called by clients. */
export function alternatives(version: Version, operation: Operation): Alternative[] {
  const needs = requirements(version, operation);
  if (needs.length === 0) return waysThrough(version, {});
  return needs.flatMap((need) => waysThrough(version, need));
}

/** The security requirements that hold for an operation, as they are written. */
export function requirements(version: Version, { node, kind }: Operation): JsonObject[] {
  if (kind !== "operation" || Array.isArray(node.security)) return asArray(node.security).filter(isObject);
  return asArray(version.document.bundled.security).filter(isObject);
}

/** Each flow of OAuth is another way to the same token. */
function waysThrough(version: Version, need: JsonObject): Alternative[] {
  let ways: Alternative[] = [new Map()];
  for (const [name, scopes] of Object.entries(need)) {
    const asked = new Set(asArray(scopes).map(String));
    const identities = identitiesOf(schemeOf(version, name), name);
    ways = ways.flatMap((way) => identities.map((identity) => new Map([...way, [identity, asked]])));
  }
  return ways;
}

export function schemeOf(version: Version, name: string): JsonObject | undefined {
  const schemes = componentsOf(version.document.bundled, "securitySchemes");
  if (!Object.hasOwn(schemes, name)) return undefined;
  return version.object(schemes[name]);
}

/** What a peer sees of a scheme. Its name in the description is not seen. */
function identitiesOf(scheme: JsonObject | undefined, name: string): string[] {
  if (!scheme) return [name];
  const text = (key: string): string => String(scheme[key] ?? "");
  switch (scheme.type) {
    case "apiKey":
      if (text("in") === "header") return [`header ${text("name").toLowerCase()}`];
      return [`${text("in")} ${text("name")}`];
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
  const all = Object.entries(asObject(value)).flatMap(([kind, flow]) => {
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

export const NO_CREDENTIAL = "no credential";

export function sayAny(all: readonly Alternative[]): string {
  return all.map(say).join(", or ");
}

export function say(alternative: Alternative): string {
  const parts = [...alternative].map(([scheme, scopes]) => {
    if (scopes.size > 0) return `${scheme} (${[...scopes].join(", ")})`;
    return scheme;
  });
  return parts.join(" and ") || NO_CREDENTIAL;
}
