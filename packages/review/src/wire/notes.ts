import type { Json, JsonObject } from "@specwright/openapi";
import type { Draft } from "../finding.ts";
import { type Pairing, wireDraft } from "./context.ts";

/** What readers notice and peers do not: deprecation, and the words of the documentation. */
export function compareNotes(pairing: Pairing): Draft[] {
  return [...deprecation(pairing), ...words(pairing)];
}

function deprecation({ head, before, after }: Pairing): Draft[] {
  const [was, is] = [before.node.deprecated === true, after.node.deprecated === true];
  if (was === is) return [];
  return [
    wireDraft(
      { after },
      null,
      { version: head, node: after.node, key: is ? "deprecated" : undefined },
      {
        rule: is ? "deprecated" : "not-deprecated",
        severity: "safe",
        title: is ? "is deprecated now" : "is no longer deprecated",
        why: is ? "It still works; editors strike it through." : "It is here to stay.",
        before: was,
        after: is,
      },
    ),
  ];
}

const WORDS = ["summary", "description", "externalDocs"] as const;

function words({ head, before, after }: Pairing): Draft[] {
  const changed = WORDS.filter((key) => JSON.stringify(before.node[key]) !== JSON.stringify(after.node[key]));
  if (changed.length === 0) return [];
  const pick = (node: JsonObject): Json => Object.fromEntries(changed.map((key) => [key, node[key] ?? null]));
  return [
    wireDraft(
      { after },
      null,
      { version: head, node: after.node, key: changed[0] },
      {
        rule: "documentation",
        severity: "safe",
        title: `${changed.join(" and ")} changed`,
        why: "Only the documentation says something else.",
        before: pick(before.node),
        after: pick(after.node),
      },
    ),
  ];
}
