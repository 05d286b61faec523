import { isObject, type Json, type JsonObject, visitsOf } from "@specwright/openapi/internal";
import type { Draft } from "../finding.ts";
import type { Version } from "../version.ts";
import { wireDraft } from "./context.ts";

/**
 * Discriminators that only one version has, and that choose what the values have said before: who generates code of the
 * description gets another union. Where one chooses otherwise, that is told with the values.
 */
export function compareToldApart(base: Version, head: Version): Draft[] {
  const old = unionsOf(base);
  const changed = [...unionsOf(head)].flatMap(([pointer, after]): Change[] => {
    const was = old.get(pointer)?.discriminator ?? null;
    const is = after.discriminator ?? null;
    if (!old.has(pointer) || isObject(was) === isObject(is)) return [];
    return [{ pointer, after, was, is }];
  });
  const ways = Map.groupBy(changed, ({ is }) => isObject(is));
  return [...ways.values()].map((all) => toldApart(head, all as [Change, ...Change[]]));
}

/** A union, and the discriminator that one version has for it. */
interface Change {
  readonly pointer: string;
  readonly after: JsonObject;
  readonly was: Json;
  readonly is: Json;
}

/** By pointer. */
function unionsOf(version: Version): ReadonlyMap<string, JsonObject> {
  const found = new Map<string, JsonObject>();
  for (const { kind, node } of visitsOf(version.document))
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

/** Who adds one to many unions does so for one reason. */
function toldApart(version: Version, [{ pointer, after, was, is }, ...others]: readonly [Change, ...Change[]]): Draft {
  const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
  const title = isObject(is)
    ? `${nameOf(pointer)} has a discriminator now, \`${is.propertyName}\`${more}`
    : `${nameOf(pointer)} no longer has a discriminator${more}`;
  return wireDraft(
    { direction: null, operation: null, subject: { version, node: after } },
    {
      rule: "form",
      severity: "safe",
      title,
      why: "Every value fits the same variant with and without it.",
      before: was,
      after: is,
    },
  );
}
