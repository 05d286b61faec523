import type { Json, JsonObject } from "../../load/source-file.ts";
import { isObject } from "../../load/walk.ts";
import type { Exchange } from "../exchange.ts";
import type { Draft } from "../finding.ts";
import type { Version } from "../version.ts";
import { directionOf, type Pairing, wireDraft } from "./context.ts";
import { requestBefore } from "./message.ts";

/** Credentials that together open an operation, by what they look like on the wire. */
type Alternative = ReadonlyMap<string, ReadonlySet<string>>;

/** What opened an operation before has to open it now. */
export function compareSecurity(pairing: Pairing): Draft[] {
  const [old, now] = [alternatives(pairing.base, pairing.before), alternatives(pairing.head, pairing.after)];
  const lost = old.filter((before) => !now.some((after) => within(after, before)));
  const won = now.filter((after) => !old.some((before) => within(before, after)));
  if (lost.length === 0 && won.length === 0) return [];
  const breaks = lost.length > 0;
  return [
    wireDraft(pairing, directionOf(pairing, "request"), place(pairing.head, pairing.after), {
      rule: breaks ? "security-tightened" : "security-loosened",
      severity: breaks ? "breaking" : "safe",
      title: breaks
        ? `${lost.map(say).join(", or ")} no longer opens it`
        : `${won.map(say).join(", or ")} opens it too`,
      why: breaks ? "A call that was let in is refused now." : "Every call that was let in still is.",
      before: old.map(say),
      after: now.map(say),
      witness: lost[0] ? requestBefore(pairing, pairing.before, { credentials: say(lost[0]) }) : undefined,
    }),
  ];
}

/** The operation's own requirements stand there, inherited ones at the top. */
function place(version: Version, { node }: Exchange): { version: Version; node: object; key: string } {
  const own = Array.isArray(node.security) || !Array.isArray(version.document.bundled.security);
  return { version, node: own ? node : version.document.bundled, key: "security" };
}

function alternatives(version: Version, { node, kind }: Exchange): Alternative[] {
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
function within(needed: Alternative, given: Alternative): boolean {
  return [...needed].every(([scheme, scopes]) => {
    const had = given.get(scheme);
    return had !== undefined && [...scopes].every((scope) => had.has(scope));
  });
}

function say(alternative: Alternative): string {
  const parts = [...alternative].map(([scheme, scopes]) =>
    scopes.size > 0 ? `${scheme} (${[...scopes].join(", ")})` : scheme,
  );
  return parts.join(" and ") || "no credential";
}
