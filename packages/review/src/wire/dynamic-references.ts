import { isObject, type JsonObject, visitsOf } from "@specwright/openapi/internal";
import type { Draft } from "../finding.ts";
import type { Version } from "../version.ts";
import { wireDraft } from "./context.ts";

/** What a `$dynamicRef` leads to is settled where a value is read, if several schemas have its anchor. */
interface Dynamic {
  readonly references: readonly JsonObject[];
  /** The schemas with the anchor of each such reference, by its name. */
  readonly anchored: ReadonlyMap<string, readonly JsonObject[]>;
}

/**
 * A reference that may lead to several schemas is compared as one that takes anything. Where it, or one of them, says
 * something else, nobody knows what becomes of the values.
 */
export function compareDynamicReferences(base: Version, head: Version): Draft[] {
  const [old, now] = [dynamicOf(base), dynamicOf(head)];
  const names = new Set([...old.anchored.keys(), ...now.anchored.keys()]);
  return [...names].flatMap((name) => {
    const [before, after] = [old, now].map(({ anchored }) => anchored.get(name) ?? []) as [JsonObject[], JsonObject[]];
    const known = new Set(before.map(textOf));
    const edited = after.find((schema) => !known.has(textOf(schema)));
    if (!edited && before.length === after.length) return [];
    return [changed(head, name, edited ?? now.references[0] ?? head.document.bundled)];
  });
}

const NONE: Dynamic = { references: [], anchored: new Map() };

function dynamicOf(version: Version): Dynamic {
  if (!version.mentions(["$dynamicRef"])) return NONE;
  const schemas = visitsOf(version.document).flatMap(({ kind, node }) => {
    if (kind !== "schema" || !isObject(node)) return [];
    return [node];
  });
  const references = schemas.filter(({ $dynamicRef }) => typeof $dynamicRef === "string");
  const names = new Set(references.map(({ $dynamicRef }) => String($dynamicRef).replace(/^.*#/, "")));
  const meant = (name: string): JsonObject[] =>
    schemas.filter(({ $dynamicAnchor, $dynamicRef }) => {
      if (typeof $dynamicRef === "string") return $dynamicRef.endsWith(`#${name}`);
      return $dynamicAnchor === name;
    });
  return { references, anchored: new Map([...names].map((name) => [name, meant(name)])) };
}

function textOf(schema: JsonObject): string {
  return JSON.stringify(schema);
}

function changed(head: Version, name: string, node: object): Draft {
  return wireDraft(
    { direction: null, operation: null, subject: { version: head, node } },
    {
      rule: "dynamic-reference-changed",
      severity: "unknown",
      title: `$dynamicRef "#${name}" refers to another schema`,
      why: "Several schemas have this anchor. Which one applies depends on the path to the reference. A person has to check.",
    },
  );
}
