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
  referencesOf,
  targetOf,
} from "@specwright/openapi/internal";
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

function targets(root: JsonObject, kind: Kind, node: JsonObject): Part[] {
  const schemas = membersOf(membersOf(root.components).schemas);
  // A mapping leads to schemas, and a reference to what could stand in its place.
  const kindOfTarget = kind === "discriminator" ? "schema" : kind;
  return referencesOf(kind, node, schemas).flatMap((reference): Part[] => {
    const target = targetOf(root, reference);
    return target === undefined ? [] : [{ kind: kindOfTarget, node: target }];
  });
}
