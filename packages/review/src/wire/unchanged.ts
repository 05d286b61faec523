import { isObject, type Json, type JsonObject } from "@specwright/openapi";
import type { Operation } from "../described-operations.ts";
import type { Version } from "../version.ts";

/** Sections of the root that count for every operation. */
const EVERYWHERE = ["openapi", "servers", "security", "jsonSchemaDialect", "$self"];

/**
 * Whether nothing that an operation says, or refers to, is another text: then there is nothing to compare. Most changes
 * of a large description concern a few of its operations.
 */
export function unchangedBetween(base: Version, head: Version): (before: Operation, after: Operation) => boolean {
  const [old, now] = [base.document.bundled, head.document.bundled];
  if (!isSame(pick(old, EVERYWHERE), pick(now, EVERYWHERE))) return () => false;
  if (!isSame(sectionOf(old, "securitySchemes"), sectionOf(now, "securitySchemes"))) return () => false;
  const changed = changedComponents(old, now);
  return (before, after) =>
    before.path === after.path &&
    isSame(before.node, after.node) &&
    isSame(aroundOf(before), aroundOf(after)) &&
    referencesIn([after.node, aroundOf(after)]).every((reference) => changed.get(reference) === false);
}

/** Everything of a path item but its operations. */
function aroundOf({ item }: Operation): JsonObject {
  return pick(item, ["parameters", "servers"]);
}

function pick(object: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(keys.flatMap((key) => (key in object ? [[key, object[key] as Json]] : [])));
}

function sectionOf({ components }: JsonObject, section: string): Json {
  return (isObject(components) && components[section]) || {};
}

/** Whether each component, or what it refers to, is another one; those that only one version has are missing. */
function changedComponents(old: JsonObject, now: JsonObject): ReadonlyMap<string, boolean> {
  const [before, after] = [componentsOf(old), componentsOf(now)];
  const changed = new Map<string, boolean>();
  const users = new Map<string, string[]>();
  for (const [name, node] of after) {
    const earlier = before.get(name);
    if (earlier === undefined) continue;
    const references = referencesIn(node);
    changed.set(name, !isSame(earlier, node) || references.some((one) => !before.has(one) || !after.has(one)));
    for (const reference of references) users.set(reference, [...(users.get(reference) ?? []), name]);
  }
  const open = [...changed].filter(([, is]) => is).map(([name]) => name);
  for (let name = open.pop(); name !== undefined; name = open.pop())
    for (const user of users.get(name) ?? [])
      if (changed.get(user) === false) {
        changed.set(user, true);
        open.push(user);
      }
  return changed;
}

/** All components, by what refers to them. */
function componentsOf({ components }: JsonObject): ReadonlyMap<string, Json> {
  const found = new Map<string, Json>();
  for (const [section, entries] of Object.entries(isObject(components) ? components : {}))
    for (const [name, node] of Object.entries(isObject(entries) ? entries : {}))
      found.set(`#/components/${section}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`, node);
  return found;
}

/** What a part refers to, wherever a reference stands: one that is no component is known to nobody here. */
function referencesIn(node: Json): string[] {
  const found = JSON.stringify(node).match(/"#\/(?:[^"\\]|\\.)*"/g) ?? [];
  return [...new Set(found.map((text) => JSON.parse(text) as string))];
}

function isSame(one: Json, other: Json): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
