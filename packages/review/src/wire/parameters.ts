import { IGNORED_HEADERS, type JsonObject } from "@specwright/openapi/internal";
import type { Operation } from "../described-operations.ts";
import type { Draft, Evidence } from "../finding.ts";
import { asObject } from "../json-value.ts";
import { severityOf } from "../severity.ts";
import type { Version } from "../version.ts";
import { type Pairing, roles, siteOf, wireDraft } from "./context.ts";
import { compareDefaults } from "./defaults.ts";
import { described } from "./excerpts.ts";
import { addParameter, PARAMETER_MAPS, type Rewritten, requestBefore } from "./message.ts";
import { compareRequired } from "./required.ts";
import { compareSchemas } from "./schemas.ts";
import { parameterText } from "./texts.ts";
import { valueUse } from "./uses.ts";
import { compareWritten } from "./written.ts";

/** The same parameter of both versions. */
interface ParameterPair {
  readonly before: JsonObject;
  readonly after: JsonObject;
}

/** The parameters that both versions have, by what identifies them for a peer. */
export function pairedParameters({ base, head, before, after }: Pairing): ParameterPair[] {
  const now = parameters(head, after);
  return [...parameters(base, before)].flatMap(([key, old]) => {
    const same = now.get(key);
    if (!same) return [];
    return [{ before: old, after: same }];
  });
}

/** Parameters of both versions by what identifies them for a peer. */
export function compareParameters(pairing: Pairing): Draft[] {
  const old = parameters(pairing.base, pairing.before);
  const now = parameters(pairing.head, pairing.after);
  const drafts = [...old].flatMap(([key, before]) => {
    const after = now.get(key);
    if (!after) return [removed(pairing, before)];
    return compareOne(pairing, { before, after });
  });
  for (const [key, after] of now) if (!old.has(key)) drafts.push(added(pairing, after));
  return drafts;
}

/** The operation's own and those of its path. */
function parameters(version: Version, { item, node, path }: Operation): Map<string, JsonObject> {
  const slots = [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
  const found = new Map<string, JsonObject>();
  for (const parameter of [...version.list(item.parameters), ...version.list(node.parameters)])
    if (!isIgnored(parameter)) found.set(`${parameter.in} ${identity(parameter, slots)}`, parameter);
  return found;
}

function isIgnored({ in: location, name }: JsonObject): boolean {
  return location === "header" && IGNORED_HEADERS.has(String(name).toLowerCase());
}

/** A path parameter is known by its place, a header whatever its case. */
function identity({ in: location, name }: JsonObject, slots: readonly string[]): string | number {
  if (location === "path") return slots.indexOf(String(name));
  if (location === "header") return String(name).toLowerCase();
  // There is one, and its name is for readers.
  if (location === "querystring") return "";
  return String(name);
}

function titleOf({ name, in: location }: JsonObject): string {
  return `${location} parameter \`${name}\``;
}

function removed(pairing: Pairing, before: JsonObject): Draft {
  const { base, head, after } = pairing;
  const site = siteOf(pairing, "request", { version: base, node: before }, { version: head, node: after.node });
  const change = {
    rule: "parameter-removed",
    severity: "breaking",
    title: `${titleOf(before)} was removed`,
    before: described(before),
  } as const;
  if (roles(pairing).request === "received") return wireDraft(site, { ...change, why: "The receiver may expect it." });
  const why =
    "The description no longer says what happens to it: the server may refuse the request, or ignore the parameter.";
  return wireDraft(site, { ...change, why, witness: sending(pairing, before) });
}

function sending(pairing: Pairing, parameter: JsonObject): Evidence {
  const about: JsonObject = {};
  if (parameter.in !== "path") addParameter(pairing, about, parameter);
  return requestBefore(pairing, pairing.before, about);
}

function added(pairing: Pairing, after: JsonObject): Draft {
  const site = siteOf(pairing, "request", { version: pairing.head, node: after });
  const severity = severityOf({ breaks: after.required === true && roles(pairing).request === "sent" });
  const change = { rule: "parameter-added" as const, severity, after: described(after) };
  if (severity === "safe")
    return wireDraft(site, {
      ...change,
      title: `${titleOf(after)} was added`,
      why: "Requests without it stay valid.",
    });
  return wireDraft(site, {
    ...change,
    title: `${titleOf(after)} was added and is required`,
    why: "A request without it was valid and is refused now.",
    witness: requestBefore(pairing, pairing.before),
  });
}

function compareOne(pairing: Pairing, { before, after }: ParameterPair): Draft[] {
  const about = { part: "request", kind: "parameter", title: titleOf(after) } as const;
  const uses = { before: valueUse(before), after: valueUse(after) };
  const drafts = [
    ...compareWritten(pairing, {
      ...about,
      before,
      after,
      uses,
      node: after,
      witness: (text) => asWritten(pairing, before, text),
    }),
    ...compareDefaults(pairing, { ...about, ...uses, optional: before.required !== true && after.required !== true }),
    ...compareSchemas(pairing, { ...about, ...uses, asText: parameterText(before, after) }),
  ];
  // A path cannot do without its parameters.
  if (before.in === "path") return drafts;
  return [...compareRequired(pairing, { ...about, before, after }), ...drafts];
}

/** A request as it was written, and what the parameter looks like now. */
function asWritten(pairing: Pairing, parameter: JsonObject, { was, is }: Rewritten): Evidence {
  const { value, ...rest } = requestBefore(pairing, pairing.before);
  const { request } = value as { request: JsonObject };
  const map = PARAMETER_MAPS[String(parameter.in)];
  if (!map) {
    const url = String(request.url).replace(`{${parameter.name}}`, was);
    return { ...rest, value: { request: { ...request, url }, now: is } };
  }
  const parameters = { ...asObject(request[map]), [String(parameter.name)]: was };
  return { ...rest, value: { request: { ...request, [map]: parameters }, now: is } };
}
