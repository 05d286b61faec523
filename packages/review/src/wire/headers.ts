import type { JsonObject } from "@specwright/openapi";
import type { Draft } from "../finding.ts";
import { severityOf } from "../severity.ts";
import type { Version } from "../version.ts";
import { type Pairing, roles, siteOf, wireDraft } from "./context.ts";
import { described } from "./excerpts.ts";
import { responseOf, responseWritten } from "./message.ts";
import { compareRequired } from "./required.ts";
import { compareSchemas } from "./schemas.ts";
import { parameterText } from "./texts.ts";
import { valueUse } from "./uses.ts";
import { compareWritten } from "./written.ts";

/** A response of both versions, and what a reader calls it. */
interface ResponsePair {
  readonly before: JsonObject;
  readonly after: JsonObject;
  readonly title: string;
}

/** Headers of a response, whatever the case of their names. */
export function compareHeaders(pairing: Pairing, { before, after, title: whole }: ResponsePair): Draft[] {
  const [old, now] = [headers(pairing.base, before), headers(pairing.head, after)];
  const drafts = [...old].flatMap(([key, { name, header }]) => {
    const counterpart = now.get(key);
    if (!counterpart) return [removed(pairing, header, after, `header \`${name}\` of ${whole}`)];
    const title = `header \`${counterpart.name}\` of ${whole}`;
    return compareOne(pairing, { name: counterpart.name, before: header, after: counterpart.header, title });
  });
  for (const [key, { name, header }] of now)
    if (!old.has(key)) drafts.push(added(pairing, header, `header \`${name}\` of ${whole}`));
  return drafts;
}

function headers(version: Version, holder: JsonObject): Map<string, { name: string; header: JsonObject }> {
  const found = version.allEntries(holder.headers).filter(([name]) => name.toLowerCase() !== "content-type");
  return new Map(found.map(([name, header]) => [name.toLowerCase(), { name, header }]));
}

const WHY_REMOVED = {
  breaking: "A client that reads it finds nothing.",
  safe: "Receivers no longer have to send it.",
} as const;

function removed(pairing: Pairing, before: JsonObject, after: JsonObject, title: string): Draft {
  const { base, head } = pairing;
  const severity = severityOf({ breaks: roles(pairing).response === "received" });
  const certain = severity === "breaking" && before.required === true;
  return wireDraft(siteOf(pairing, "response", { version: base, node: before }, { version: head, node: after }), {
    rule: "header-removed",
    severity,
    title: `${title} was removed`,
    why: WHY_REMOVED[severity],
    before: described(before),
    witness: certain ? responseOf("head", { headers: {} }) : undefined,
  });
}

const WHY_ADDED = {
  breaking: "A receiver has to send it now.",
  safe: "The rest is unchanged.",
} as const;

function added(pairing: Pairing, after: JsonObject, title: string): Draft {
  const severity = severityOf({ breaks: after.required === true && roles(pairing).response === "sent" });
  return wireDraft(siteOf(pairing, "response", { version: pairing.head, node: after }), {
    rule: "header-added",
    severity,
    title: `${title} was added`,
    why: WHY_ADDED[severity],
    after: described(after),
  });
}

function compareOne(pairing: Pairing, pair: ResponsePair & { readonly name: string }): Draft[] {
  const { name, before, after, title } = pair;
  const about = { part: "response", kind: "header", title } as const;
  const uses = { before: valueUse(before), after: valueUse(after) };
  return [
    ...compareRequired(pairing, { ...about, before, after }),
    ...compareWritten(pairing, {
      ...about,
      before: { ...before, in: "header" },
      after: { ...after, in: "header" },
      uses,
      node: after,
      witness: ({ was, is }) => responseWritten({ headers: { [name]: is } }, was),
    }),
    ...compareSchemas(pairing, { ...about, ...uses, asText: parameterText(before, after) }),
  ];
}
