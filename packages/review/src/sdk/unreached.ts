import { isObject, type Json } from "@specwright/openapi";
import { type Operation, operationsOf } from "../described-operations.ts";
import type { Version } from "../version.ts";

/** How code meets the values of a type. */
export interface Meeting {
  readonly sends: boolean;
}

/**
 * Component schemas that no operation sends or gets, and how code meets them: it reads what a webhook brings, it writes
 * the answer, it reads a variant like its parent, and of what belongs to nothing else nobody knows.
 */
export function unreachedSchemas(version: Version): ReadonlyMap<string, readonly Meeting[]> {
  const { components } = version.document.bundled;
  const schemas = isObject(components) && isObject(components.schemas) ? components.schemas : {};
  const [operations, hooks] = [true, false].map((own) =>
    operationsOf(version).filter(({ kind }) => (kind === "operation") === own),
  ) as [Operation[], Operation[]];
  const asked = reached(version, operations.flatMap(everything));
  const brought = reached(
    version,
    hooks.map(({ node }) => node.requestBody),
  );
  const answered = reached(
    version,
    hooks.map(({ node }) => node.responses),
  );
  return new Map(
    Object.keys(schemas)
      .filter((name) => !asked.has(name))
      .map((name) => {
        const known = brought.has(name) || answered.has(name);
        const related = (): boolean => [...reached(version, [schemas[name]])].some((other) => asked.has(other));
        const reads = brought.has(name) || !known;
        const writes = answered.has(name) || (!known && !related());
        return [name, [...(reads ? [{ sends: false }] : []), ...(writes ? [{ sends: true }] : [])]];
      }),
  );
}

function everything({ item, node }: Operation): (Json | undefined)[] {
  return [item.parameters, node.parameters, node.requestBody, node.responses];
}

/** The component schemas that are referred to from some objects on. */
function reached(version: Version, from: readonly (Json | undefined)[]): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<object>();
  const open = [...from];
  while (open.length > 0) {
    const node = open.pop();
    if (typeof node !== "object" || node === null || seen.has(node)) continue;
    seen.add(node);
    if (isObject(node) && typeof node.$ref === "string") {
      found.add(componentOf(node.$ref));
      open.push(version.document.resolve(node.$ref));
    }
    open.push(...Object.values(node));
  }
  return found;
}

function componentOf(reference: string): string {
  const [, name = ""] = /^#\/components\/schemas\/([^/]+)/.exec(reference) ?? [];
  return name.replaceAll("~1", "/").replaceAll("~0", "~");
}
