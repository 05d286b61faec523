import { IGNORED_HEADERS, isObject, type JsonObject } from "@specwright/openapi";
import type { Exchange } from "../exchange.ts";
import type { Draft, Evidence } from "../finding.ts";
import type { Use } from "../schema/use.ts";
import type { Version } from "../version.ts";
import { directionOf, type Pairing, roles, wireDraft } from "./context.ts";
import { addParameter, PLACES, type Rewritten, requestBefore } from "./message.ts";
import { compareRequired } from "./required.ts";
import { compareSchemas, describe, valueUse } from "./schemas.ts";
import { parameterText } from "./texts.ts";
import { compareWritten } from "./written.ts";

/** The parameters that both versions have, by what identifies them for a peer. */
export function pairedParameters({ base, head, before, after }: Pairing): { before: JsonObject; after: JsonObject }[] {
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
  const drafts: Draft[] = [];
  for (const [key, before] of old) {
    const after = now.get(key);
    drafts.push(...(after ? compareOne(pairing, before, after) : [removed(pairing, before)]));
  }
  for (const [key, after] of now) if (!old.has(key)) drafts.push(added(pairing, after));
  return drafts;
}

/** The operation's own and those of its path; a path parameter by its place, a header whatever its case. */
function parameters(version: Version, { item, node, path }: Exchange): Map<string, JsonObject> {
  const slots = [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name);
  const found = new Map<string, JsonObject>();
  for (const parameter of [...version.list(item.parameters), ...version.list(node.parameters)]) {
    const name = String(parameter.name);
    if (parameter.in === "header" && IGNORED_HEADERS.has(name.toLowerCase())) continue;
    const id = parameter.in === "path" ? slots.indexOf(name) : parameter.in === "header" ? name.toLowerCase() : name;
    found.set(`${parameter.in} ${id}`, parameter);
  }
  return found;
}

function title({ name, in: place }: JsonObject): string {
  return `${place} parameter \`${name}\``;
}

function removed(pairing: Pairing, before: JsonObject): Draft {
  const { base, head, after } = pairing;
  const received = roles(pairing).request === "received";
  return wireDraft(
    pairing,
    directionOf(pairing, "request"),
    { version: base, node: before },
    {
      rule: "parameter-removed",
      severity: "breaking",
      title: `${title(before)} was removed`,
      why: received
        ? "The receiver may wait for it."
        : "A request that sends it is no longer described: it may be refused, or answered as if it were not there.",
      before: describe(before),
      witness: received ? undefined : sending(pairing, before),
    },
    { version: head, node: after.node },
  );
}

function sending(pairing: Pairing, parameter: JsonObject): Evidence {
  const about: JsonObject = {};
  if (parameter.in !== "path") addParameter(pairing, about, parameter);
  return requestBefore(pairing, pairing.before, about);
}

function added(pairing: Pairing, after: JsonObject): Draft {
  const required = after.required === true && roles(pairing).request === "sent";
  return wireDraft(
    pairing,
    directionOf(pairing, "request"),
    { version: pairing.head, node: after },
    {
      rule: "parameter-added",
      severity: required ? "breaking" : "safe",
      title: `${title(after)} was added${required ? " and is required" : ""}`,
      why: required ? "A request without it was valid and is refused now." : "Requests without it stay valid.",
      after: describe(after),
      witness: required ? requestBefore(pairing, pairing.before) : undefined,
    },
  );
}

function compareOne(pairing: Pairing, before: JsonObject, after: JsonObject): Draft[] {
  const [old, now] = [valueUse(before), valueUse(after)];
  return [
    // A path cannot do without its parameters.
    ...(before.in === "path" ? [] : compareRequired(pairing, "request", "parameter", title(after), { before, after })),
    ...compareWritten(pairing, "request", "parameter", title(after), { before, after, old, now }, after, (text) =>
      asWritten(pairing, before, text),
    ),
    ...defaults(pairing, before, after, old, now),
    ...compareSchemas(pairing, "request", old, now, title(after), parameterText(before, after)),
  ];
}

/** A request as it was written, and what the parameter looks like now. */
function asWritten(pairing: Pairing, parameter: JsonObject, { was, is }: Rewritten): Evidence {
  const { value, ...rest } = requestBefore(pairing, pairing.before);
  const { request } = value as { request: JsonObject };
  const place = PLACES[String(parameter.in)];
  const written = place
    ? { [place]: { ...(isObject(request[place]) ? request[place] : {}), [String(parameter.name)]: was } }
    : { url: String(request.url).replace(`{${parameter.name}}`, was) };
  return { ...rest, value: { request: { ...request, ...written }, now: is } };
}

/** A default is no rule for values: what a request without the parameter means can have changed all the same. */
function defaults(pairing: Pairing, before: JsonObject, after: JsonObject, old: Use, now: Use): Draft[] {
  const [was, is] = [pairing.base.object(old.schema)?.default, pairing.head.object(now.schema)?.default];
  if (JSON.stringify(was) === JSON.stringify(is) || after.required === true || before.required === true) return [];
  if (was === undefined) return [];
  return [
    wireDraft(
      pairing,
      directionOf(pairing, "request"),
      { version: pairing.head, node: now.holder, key: "schema" },
      {
        rule: "parameter-default",
        severity: "unknown",
        title: `${title(after)}: default ${JSON.stringify(was)} → ${is === undefined ? "none" : JSON.stringify(is)}`,
        why: "Requests without it stay valid, but may mean something else.",
        before: was,
        after: is ?? null,
      },
    ),
  ];
}
