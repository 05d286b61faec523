import { isObject, type Json, type JsonObject } from "@specwright/openapi/internal";
import { changedTexts, componentReference, referencesIn } from "../changed-texts.ts";
import type { Operation } from "../described-operations.ts";
import type { Version } from "../version.ts";

/** Sections of the root that count for every operation. */
const EVERYWHERE = ["openapi", "servers", "security", "jsonSchemaDialect", "$self"];

/** What of an operation is looked at: all of it, what is sent, or what comes. */
export type Part = "all" | "request" | "response";

/** Tells for a part of an operation that both versions have whether there is nothing to compare. */
export type IsUnchanged = (part: Part, before: Operation, after: Operation) => boolean;

/**
 * Whether nothing that a part of an operation says, or refers to, is another text: then there is nothing to compare.
 * Most changes of a large description concern a few of its operations, and of these what comes or what is sent.
 */
export function unchangedBetween(base: Version, head: Version): IsUnchanged {
  const [old, now] = [base.document.bundled, head.document.bundled];
  if (!isSame(pick(old, EVERYWHERE), pick(now, EVERYWHERE))) return () => false;
  if (!isSame(sectionOf(old, "securitySchemes"), sectionOf(now, "securitySchemes"))) return () => false;
  const changed = changedTexts(componentsOf(old), componentsOf(now));
  return (part, before, after) => {
    if (before.path !== after.path) return false;
    const text = JSON.stringify(SAID[part](after));
    return (
      text === JSON.stringify(SAID[part](before)) &&
      referencesIn(text).every((reference) => changed.get(reference) === false)
    );
  };
}

/** What decides about each part. */
const SAID: { readonly [part in Part]: (operation: Operation) => Json } = {
  all: (operation) => [operation.node, aroundOf(operation)],
  request: (operation) => [pick(operation.node, ["parameters", "requestBody"]), aroundOf(operation)],
  response: ({ node }) => pick(node, ["responses"]),
};

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

/** All components, by what refers to them. */
function componentsOf({ components }: JsonObject): ReadonlyMap<string, Json> {
  const found = new Map<string, Json>();
  for (const [section, entries] of Object.entries(isObject(components) ? components : {}))
    for (const [name, node] of Object.entries(isObject(entries) ? entries : {}))
      found.set(componentReference(section, name), node);
  return found;
}

function isSame(one: Json, other: Json): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
