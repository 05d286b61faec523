import {
  at,
  children,
  isObject,
  type Json,
  type JsonObject,
  type Kind,
  membersOf,
  objectOf,
  pointerKeys,
  targetOf,
} from "@specwright/openapi";
import type { Version } from "../version.ts";

/** Tells components that some parts of a version lead to, and nothing else does; pointers are those of the parts. */
export function reachedOnlyThrough(version: Version, parts: ReadonlySet<string>): (pointer: string) => boolean {
  let reached: { readonly all: ReadonlySet<object>; readonly others: ReadonlySet<object> } | undefined;
  return (pointer) => {
    const component = at(version.document.bundled, pointerKeys(pointer.slice(1)));
    if (!isObject(component)) return false;
    reached ??= { all: reachedIn(version, new Set()), others: reachedIn(version, parts) };
    return reached.all.has(component) && !reached.others.has(component);
  };
}

/** Every object that the operations and webhooks of a version lead to, but through some parts of it. */
function reachedIn(version: Version, without: ReadonlySet<string>): ReadonlySet<object> {
  const { bundled } = version.document;
  const reached = new Set<object>();
  const roots = Object.entries({ paths: bundled.paths, webhooks: bundled.webhooks }).flatMap(
    ([key, value]): [string, Json][] => (value === undefined ? [] : [[key, value]]),
  );
  const open: Part[] = children("document", objectOf(roots));
  for (let part = open.pop(); part; part = open.pop()) {
    const { kind, node } = part;
    if (!isObject(node) || reached.has(node) || without.has(version.pointer(node))) continue;
    reached.add(node);
    open.push(...children(kind, node), ...targets(bundled, kind, node));
  }
  return reached;
}

interface Part {
  readonly kind: Kind;
  readonly node: Json;
}

/** What an object refers to: by `$ref`, or in the mapping of a discriminator, where a name alone is a schema's. */
function targets(root: JsonObject, kind: Kind, node: JsonObject): Part[] {
  const schemas = membersOf(membersOf(root.components).schemas);
  const own = typeof node.$ref === "string" ? [{ kind, node: targetOf(root, node.$ref) }] : [];
  const mapping = kind === "discriminator" ? Object.values(membersOf(node.mapping)) : [];
  const mapped = mapping
    .filter((target) => typeof target === "string")
    .map((target) => ({ kind: "schema" as const, node: schemas[target] ?? targetOf(root, target) }));
  return [...own, ...mapped].flatMap(({ kind, node }) => (node === undefined ? [] : [{ kind, node }]));
}
