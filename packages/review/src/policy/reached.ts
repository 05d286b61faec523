import { at, isObject, type Json, pointerKeys, targetOf } from "@specwright/openapi";
import { asObject } from "../json-value.ts";
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
  const open: Json[] = [bundled.paths ?? null, bundled.webhooks ?? null];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node !== "object" || node === null || reached.has(node) || without.has(version.pointer(node))) continue;
    reached.add(node);
    open.push(...Object.values(node), ...targets(bundled, node));
  }
  return reached;
}

/** What an object refers to: by `$ref`, or in the mapping of a discriminator. */
function targets(root: object, node: object): Json[] {
  if (!isObject(node)) return [];
  const { $ref, mapping } = node;
  const written = [$ref, ...Object.values(asObject(mapping))].filter((one) => typeof one === "string");
  return written.flatMap((reference) => targetOf(root, reference) ?? []);
}
