import type { JsonObject } from "@specwright/openapi";
import type { Draft } from "../finding.ts";
import type { Version } from "../version.ts";
import { directionOf, type Pairing, roles, wireDraft } from "./context.ts";
import { response } from "./message.ts";
import { compareRequired } from "./required.ts";
import { compareSchemas, describe, valueUse } from "./schemas.ts";
import { parameterText } from "./texts.ts";
import { compareWritten } from "./written.ts";

/** Headers of a response, whatever the case of their names. */
export function compareHeaders(pairing: Pairing, before: JsonObject, after: JsonObject, whole: string): Draft[] {
  const [old, now] = [headers(pairing.base, before), headers(pairing.head, after)];
  const drafts: Draft[] = [];
  for (const [key, { name, header }] of old) {
    const counterpart = now.get(key);
    drafts.push(
      ...(counterpart
        ? compareOne(
            pairing,
            counterpart.name,
            header,
            counterpart.header,
            `header \`${counterpart.name}\` of ${whole}`,
          )
        : [removed(pairing, header, after, `header \`${name}\` of ${whole}`)]),
    );
  }
  for (const [key, { name, header }] of now)
    if (!old.has(key)) drafts.push(added(pairing, header, `header \`${name}\` of ${whole}`));
  return drafts;
}

function headers(version: Version, holder: JsonObject): Map<string, { name: string; header: JsonObject }> {
  const found = version.entries(holder.headers, true).filter(([name]) => name.toLowerCase() !== "content-type");
  return new Map(found.map(([name, header]) => [name.toLowerCase(), { name, header }]));
}

function removed(pairing: Pairing, before: JsonObject, after: JsonObject, title: string): Draft {
  const received = roles(pairing).response === "received";
  return wireDraft(
    pairing,
    directionOf(pairing, "response"),
    { version: pairing.base, node: before },
    {
      rule: "header-removed",
      severity: received ? "breaking" : "safe",
      title: `${title} was removed`,
      why: received ? "A client that reads it finds nothing." : "It is not waited for any more.",
      before: describe(before),
      witness: received && before.required === true ? response({ headers: {} }, "head") : undefined,
    },
    { version: pairing.head, node: after },
  );
}

function added(pairing: Pairing, after: JsonObject, title: string): Draft {
  const breaks = after.required === true && roles(pairing).response === "sent";
  return wireDraft(
    pairing,
    directionOf(pairing, "response"),
    { version: pairing.head, node: after },
    {
      rule: "header-added",
      severity: breaks ? "breaking" : "safe",
      title: `${title} was added`,
      why: breaks ? "A receiver that does not send it is wrong now." : "What was there before still is.",
      after: describe(after),
    },
  );
}

function compareOne(pairing: Pairing, name: string, before: JsonObject, after: JsonObject, title: string): Draft[] {
  const [old, now] = [valueUse(before), valueUse(after)];
  return [
    ...compareRequired(pairing, "response", "header", title, { before, after }),
    ...compareWritten(
      pairing,
      "response",
      "header",
      title,
      { before: inHeader(before), after: inHeader(after), old, now },
      after,
      ({ was, is }) => response({ headers: { [name]: is } }, "head", was),
    ),
    ...compareSchemas(pairing, "response", old, now, title, parameterText(before, after)),
  ];
}

function inHeader(header: JsonObject): JsonObject {
  return { ...header, in: "header" };
}
