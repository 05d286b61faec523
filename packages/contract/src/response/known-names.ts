import { isObject } from "../document/json.ts";
import { type FlatSchema, nodeAt, type SchemaNode } from "../generate/flat-schema.ts";
import type { Direction } from "../schema/dialect.ts";
import type { SchemaSet } from "../schema/schema-set.ts";
import { alternatives } from "./alternatives.ts";

/** Every property that a schema names, as "items[].name". A schema inside itself is named once. */
export function namedProperties(schemas: SchemaSet, pointer: string, direction: Direction): string[] {
  const found = new Set<string>();
  const visit = (node: SchemaNode, path: string, above: ReadonlySet<string>): void => {
    const targets = node.pointers.map((place) => schemas.resolved(place).pointer);
    if (targets.every((target) => above.has(target))) return;
    const inside = new Set([...above, ...targets]);
    for (const flat of alternatives({ schemas, direction }, node)) {
      if (flat.items !== undefined) visit(flat.items, `${path}[]`, inside);
      for (const [name, property] of flat.properties) {
        if (flat.absent.has(name)) continue;
        found.add(below(path, name));
        visit(property, below(path, name), inside);
      }
    }
  };
  visit(nodeAt(pointer), "", new Set());
  return [...found];
}

/** Every property that a value has, in the same words. */
export function presentProperties(value: unknown): Set<string> {
  const found = new Set<string>();
  const visit = (part: unknown, path: string): void => {
    if (Array.isArray(part)) for (const item of part) visit(item, `${path}[]`);
    if (!isObject(part)) return;
    for (const [name, item] of Object.entries(part)) {
      found.add(below(path, name));
      visit(item, below(path, name));
    }
  };
  visit(value, "");
  return found;
}

function below(path: string, name: string): string {
  if (path === "") return name;
  return `${path}.${name}`;
}

/**
 * Properties of a value that its schema does not name, as paths. A schema that names none is a map, and one that says
 * `additionalProperties` means it; everything else is taken to be closed, whatever JSON Schema lets through.
 */
export function unnamedProperties(
  schemas: SchemaSet,
  node: SchemaNode,
  value: unknown,
  direction: Direction,
  path: readonly string[] = [],
): string[][] {
  if (typeof value !== "object" || value === null) return [];
  const flats = alternatives({ schemas, direction }, node, { of: value });
  const inside = (inner: SchemaNode, name: string, item: unknown): string[][] =>
    unnamedProperties(schemas, inner, item, direction, [...path, name]);
  if (Array.isArray(value)) {
    const items = flats.find((flat) => flat.items !== undefined)?.items;
    if (items === undefined) return [];
    return value.flatMap((item, index) => inside(items, String(index), item));
  }
  const open = flats.some(namesAny);
  return Object.entries(value).flatMap(([name, item]) => {
    const property = flats.find((flat) => flat.properties.has(name))?.properties.get(name);
    if (property !== undefined) return inside(property, name, item);
    if (open) return [];
    return [[...path, name]];
  });
}

function namesAny({ open, additional, properties }: FlatSchema): boolean {
  return open || additional !== undefined || properties.size === 0;
}
