import type { JsonObject } from "@specwright/openapi";
import type { Draft } from "../finding.ts";
import { severityOf } from "../severity.ts";
import { type Pairing, roles, siteOf, wireDraft } from "./context.ts";
import { requestBefore } from "./message.ts";
import { pairedParameters } from "./parameters.ts";
import { valueUse } from "./uses.ts";

/** `?name=` where the schema of a parameter takes no empty text, as far as `allowEmptyValue` lets it pass. */
export function compareEmptyValues(pairing: Pairing): Draft[] {
  return pairedParameters(pairing).flatMap(({ before, after }) => {
    const [was, is] = [mayBeEmpty(before), mayBeEmpty(after)];
    if (was === is || pairing.sets.takes(valueUse(after), "")) return [];
    if (is) return [allowed(pairing, after)];
    return [refused(pairing, after)];
  });
}

function mayBeEmpty(parameter: JsonObject): boolean {
  return parameter.in === "query" && parameter.allowEmptyValue === true;
}

const SAFE = "Every request that was valid still is.";

function allowed(pairing: Pairing, after: JsonObject): Draft {
  const site = siteOf(pairing, "request", { version: pairing.head, node: after, key: "allowEmptyValue" });
  const severity = severityOf({ breaks: roles(pairing).request === "received" });
  return wireDraft(site, {
    rule: "empty-value-allowed",
    severity,
    title: `query parameter \`${after.name}\` may be empty`,
    why: { breaking: "A receiver may get a value that was not possible before.", safe: SAFE }[severity],
    before: false,
    after: true,
  });
}

function refused(pairing: Pairing, after: JsonObject): Draft {
  const site = siteOf(pairing, "request", { version: pairing.head, node: after });
  const severity = severityOf({ breaks: roles(pairing).request === "sent" });
  const about = { query: { [String(after.name)]: "" } };
  return wireDraft(site, {
    rule: "empty-value-refused",
    severity,
    title: `query parameter \`${after.name}\` may no longer be empty`,
    why: { breaking: "A request that was valid is refused now.", safe: SAFE }[severity],
    before: true,
    after: false,
    witness: severity === "breaking" ? requestBefore(pairing, pairing.before, about) : undefined,
  });
}
