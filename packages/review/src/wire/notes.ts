import type { Json, JsonObject } from "@specwright/openapi";
import type { Draft } from "../finding.ts";
import { type Pairing, type Site, wireDraft } from "./context.ts";

/** What readers notice and peers do not: deprecation, and the words of the documentation. */
export function compareNotes(pairing: Pairing): Draft[] {
  return [...deprecation(pairing), ...words(pairing)];
}

function siteAt({ head, after }: Pairing, key: string | undefined): Site {
  return { direction: null, operation: after.label, subject: { version: head, node: after.node, key } };
}

function deprecation(pairing: Pairing): Draft[] {
  const [was, is] = [pairing.before, pairing.after].map(({ node }) => node.deprecated === true);
  if (was === is) return [];
  const change = { severity: "safe", before: was, after: is } as const;
  if (is)
    return [
      wireDraft(siteAt(pairing, "deprecated"), {
        ...change,
        rule: "deprecated",
        title: "the operation is deprecated now",
        why: "It still works, and editors strike it through.",
      }),
    ];
  return [
    wireDraft(siteAt(pairing, undefined), {
      ...change,
      rule: "not-deprecated",
      title: "the operation is no longer deprecated",
      why: "It stays.",
    }),
  ];
}

const WORDS = ["summary", "description", "externalDocs"] as const;

function words(pairing: Pairing): Draft[] {
  const { before, after } = pairing;
  const changed = WORDS.filter((key) => JSON.stringify(before.node[key]) !== JSON.stringify(after.node[key]));
  if (changed.length === 0) return [];
  const pick = (node: JsonObject): Json => Object.fromEntries(changed.map((key) => [key, node[key] ?? null]));
  return [
    wireDraft(siteAt(pairing, changed[0]), {
      rule: "documentation",
      severity: "safe",
      title: `${changed.join(" and ")} changed`,
      why: "Only the documentation changed.",
      before: pick(before.node),
      after: pick(after.node),
    }),
  ];
}
