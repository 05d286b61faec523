import type { Draft } from "../finding.ts";
import { directionOf, type Pairing, roles, wireDraft } from "./context.ts";
import { requestBefore } from "./message.ts";
import { pairedParameters } from "./parameters.ts";
import { valueUse } from "./schemas.ts";

/** `?name=` where the schema of a parameter takes no empty text, as far as `allowEmptyValue` lets it pass. */
export function compareEmptyValues(pairing: Pairing): Draft[] {
  return pairedParameters(pairing).flatMap(({ before, after }) => {
    const [was, is] = [before, after].map((one) => one.in === "query" && one.allowEmptyValue === true);
    const sent = roles(pairing).request === "sent";
    if (was === is || pairing.sets.takes(valueUse(after), "")) return [];
    const breaks = sent ? was : is;
    const name = String(after.name);
    const place = { version: pairing.head, node: after, key: is ? "allowEmptyValue" : undefined };
    return [
      wireDraft(pairing, directionOf(pairing, "request"), place, {
        rule: is ? "empty-value-allowed" : "empty-value-refused",
        severity: breaks ? "breaking" : "safe",
        title: `query parameter \`${name}\` ${is ? "may" : "may no longer"} be empty`,
        why: !breaks
          ? "Every request that was valid still is."
          : sent
            ? "A request that was valid is refused now."
            : "A receiver may get what could not come before.",
        before: was ?? false,
        after: is ?? false,
        witness: breaks && sent ? requestBefore(pairing, pairing.before, { query: { [name]: "" } }) : undefined,
      }),
    ];
  });
}
