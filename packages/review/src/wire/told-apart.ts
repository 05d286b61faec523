import { isObject, type JsonObject, walk } from "@specwright/openapi";
import type { Draft } from "../finding.ts";
import type { Version } from "../version.ts";
import { wireDraft } from "./context.ts";

/**
 * Discriminators that only one version has, and that choose what the values have said before: who generates code of the
 * description gets another union. Where one chooses otherwise, that is told with the values.
 */
export function compareToldApart(base: Version, head: Version): Draft[] {
  const [old, now] = [unionsOf(base), unionsOf(head)];
  return [...now].flatMap(([pointer, after]) => {
    const before = old.get(pointer);
    if (!before || isObject(before.discriminator) === isObject(after.discriminator)) return [];
    return [toldApart(head, after, before)];
  });
}

/** By pointer. */
function unionsOf(version: Version): ReadonlyMap<string, JsonObject> {
  const found = new Map<string, JsonObject>();
  for (const { kind, node } of walk("document", version.document.bundled))
    if (kind === "schema" && isObject(node) && (Array.isArray(node.oneOf) || Array.isArray(node.anyOf)))
      found.set(version.pointer(node), node);
  return found;
}

/** `pet` of Owner for the union that a property of a component holds. */
function nameOf(pointer: string): string {
  const [, component, path = ""] = /^#\/components\/schemas\/([^/]+)(.*)$/.exec(pointer) ?? [];
  if (component === undefined) return "a union";
  const [, property] = /.*\/properties\/([^/]+)/.exec(path) ?? [];
  return property === undefined ? component : `\`${property}\` of ${component}`;
}

function toldApart(version: Version, after: JsonObject, before: JsonObject): Draft {
  const pointer = version.pointer(after);
  const name = nameOf(pointer);
  const [was, is] = [before, after].map(({ discriminator }) => (isObject(discriminator) ? discriminator : null));
  const property = String((is ?? was)?.propertyName);
  const title = is ? `${name} has a discriminator now, \`${property}\`` : `${name} has no discriminator any more`;
  return wireDraft(
    { direction: null, operation: null, subject: { version, node: after } },
    {
      rule: "form",
      severity: "safe",
      title,
      why: "Whatever an operation sends or gets fits the same variant with it and without it.",
      before: was ?? null,
      after: is ?? null,
    },
  );
}
