import type { Json, JsonObject } from "../../load/source-file.ts";
import { isObject } from "../../load/walk.ts";
import type { Exchange } from "../exchange.ts";
import type { Version } from "../version.ts";

/** Credentials that together open an operation, by what they look like on the wire. */
export type Alternative = ReadonlyMap<string, ReadonlySet<string>>;

/** What opens an exchange: its own requirements, or for an operation those of the document. */
export function alternatives(version: Version, { node, kind }: Exchange): Alternative[] {
  const inherited = kind === "operation" ? version.document.bundled.security : undefined;
  const written = Array.isArray(node.security) ? node.security : Array.isArray(inherited) ? inherited : [];
  const needs = written.filter(isObject);
  return (needs.length > 0 ? needs : [{}]).map((need) => alternative(version, need));
}

function alternative(version: Version, need: JsonObject): Alternative {
  const components = isObject(version.document.bundled.components) ? version.document.bundled.components : {};
  const schemes = isObject(components.securitySchemes) ? components.securitySchemes : {};
  return new Map(
    Object.entries(need).map(([name, scopes]) => [
      identity(version.object(schemes[name]), name),
      new Set(Array.isArray(scopes) ? scopes.map(String) : []),
    ]),
  );
}

/** What a peer sees of a scheme. Its name in the description is not seen. */
function identity(scheme: JsonObject | undefined, name: string): string {
  if (!scheme) return name;
  const text = (key: string): string => String(scheme[key] ?? "");
  switch (scheme.type) {
    case "apiKey":
      return `${text("in")} ${text("in") === "header" ? text("name").toLowerCase() : text("name")}`;
    case "http":
      return `${text("scheme").toLowerCase()} authentication`;
    case "oauth2":
      return `oauth2 ${flows(scheme.flows)}`;
    case "openIdConnect":
      return `openIdConnect ${text("openIdConnectUrl")}`;
    default:
      return text("type");
  }
}

/** A new flow takes nothing away, so the first URL of each kind says who the tokens come from. */
function flows(value: Json | undefined): string {
  const all = Object.values(isObject(value) ? value : {}).filter(isObject);
  return [...new Set(all.map(({ tokenUrl, authorizationUrl }) => String(tokenUrl ?? authorizationUrl ?? "")))]
    .sort()
    .join(" ");
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
  const parts = [...alternative].map(([scheme, scopes]) =>
    scopes.size > 0 ? `${scheme} (${[...scopes].join(", ")})` : scheme,
  );
  return parts.join(" and ") || "no credential";
}
