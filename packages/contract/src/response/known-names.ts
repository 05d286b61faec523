import { isObject } from "../document/json.ts";
import { type FlatSchema, nodeAt, type SchemaNode } from "../generate/flat-schema.ts";
import type { Direction } from "../schema/dialect.ts";
import type { SchemaSet } from "../schema/schema-set.ts";
import { alternatives } from "./alternatives.ts";

// Schemas that contain each other have more paths than anybody looks at.
const mostVisits = 3_000;
const depths = [Number.POSITIVE_INFINITY, 5, 3, 2, 1];
const known = new WeakMap<SchemaSet, Map<string, readonly string[]>>();

/**
 * Every property that a schema names, as "items[].name". A schema inside itself is named once. Where they are too many,
 * the deeper ones are left out.
 */
export function namedProperties(schemas: SchemaSet, pointer: string, direction: Direction): readonly string[] {
  const own = known.get(schemas) ?? new Map<string, readonly string[]>();
  known.set(schemas, own);
  const place = schemas.endOf(pointer);
  const key = `${direction} ${place}`;
  const found = own.get(key) ?? namesOf(schemas, place, direction);
  own.set(key, found);
  return found;
}

function namesOf(schemas: SchemaSet, pointer: string, direction: Direction): string[] {
  for (const deepest of depths) {
    const walk: Walk = { schemas, direction, deepest, found: new Set(), left: mostVisits };
    visit(walk, nodeAt(pointer), "", new Set());
    if (walk.left >= 0 || deepest === 1) return [...walk.found];
  }
  return [];
}

interface Walk {
  readonly schemas: SchemaSet;
  readonly direction: Direction;
  /** Schemas above a property at most. */
  readonly deepest: number;
  readonly found: Set<string>;
  /** Schemas that may still be looked at. */
  left: number;
}

function visit(walk: Walk, node: SchemaNode, path: string, above: ReadonlySet<string>): void {
  const { schemas, direction, deepest, found } = walk;
  const targets = node.pointers.map((place) => schemas.resolved(place).pointer);
  if (above.size >= deepest || targets.every((target) => above.has(target))) return;
  walk.left -= 1;
  if (walk.left < 0) return;
  const inside = new Set([...above, ...targets]);
  for (const flat of alternatives({ schemas, direction }, node)) {
    if (flat.items !== undefined) visit(walk, flat.items, `${path}[]`, inside);
    for (const [name, property] of flat.properties) {
      if (flat.absent.has(name)) continue;
      found.add(below(path, name));
      visit(walk, property, below(path, name), inside);
    }
  }
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
