import { isObject } from "../document/json.ts";
import type { Branch, FlatSchema, SchemaNode } from "../generate/flat-schema.ts";
import { choose, nodeAt } from "../generate/flat-schema.ts";
import { flatten } from "../generate/flatten.ts";
import type { Direction } from "../schema/dialect.ts";
import type { SchemaSet } from "../schema/schema-set.ts";

/** The nodes that describe a value: every alternative followed, those that accept the value where any does. */
function alternatives(
  schemas: SchemaSet,
  node: SchemaNode,
  direction: Direction,
  value?: { of: unknown },
): FlatSchema[] {
  const flat = flatten(schemas, node, direction);
  const due = flat.dependencies.find(({ keyword }) => keyword === "dependentSchemas");
  if (due !== undefined) {
    const applies = value === undefined || (isObject(value.of) && Object.hasOwn(value.of, due.trigger));
    return alternatives(schemas, choose(node, due, applies ? due.branch : {}), direction, value);
  }
  const [choice] = flat.choices;
  if (choice === undefined) return [flat];
  const fitting = value === undefined ? [] : choice.branches.filter((branch) => fits(schemas, branch, value.of));
  const branches = fitting.length > 0 ? fitting : choice.branches;
  return branches.flatMap((branch) => alternatives(schemas, choose(node, choice, branch), direction, value));
}

function fits(schemas: SchemaSet, { pointers = [], assumed = [], refused = [] }: Branch, value: unknown): boolean {
  return (
    [...pointers, ...assumed].every((pointer) => schemas.accepts(pointer, value)) &&
    !refused.some((pointer) => schemas.accepts(pointer, value))
  );
}

/** Every property that a schema names, as "items[].name". A schema inside itself is named once. */
export function namedProperties(schemas: SchemaSet, pointer: string, direction: Direction): string[] {
  const found = new Set<string>();
  const visit = (node: SchemaNode, path: string, above: ReadonlySet<string>): void => {
    const targets = node.pointers.map((place) => schemas.resolved(place).pointer);
    if (targets.every((target) => above.has(target))) return;
    const inside = new Set([...above, ...targets]);
    for (const flat of alternatives(schemas, node, direction)) {
      if (flat.items !== undefined) visit(flat.items, `${path}[]`, inside);
      for (const [name, property] of flat.properties) {
        if (flat.absent.has(name)) continue;
        const place = path === "" ? name : `${path}.${name}`;
        found.add(place);
        visit(property, place, inside);
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
      const place = path === "" ? name : `${path}.${name}`;
      found.add(place);
      visit(item, place);
    }
  };
  visit(value, "");
  return found;
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
  const flats = alternatives(schemas, node, direction, { of: value });
  if (Array.isArray(value)) {
    const items = flats.find((flat) => flat.items !== undefined)?.items;
    return items === undefined
      ? []
      : value.flatMap((item, at) => unnamedProperties(schemas, items, item, direction, [...path, String(at)]));
  }
  const open = flats.some((flat) => flat.open || flat.additional !== undefined || flat.properties.size === 0);
  return Object.entries(value).flatMap(([name, item]) => {
    const property = flats.find((flat) => flat.properties.has(name))?.properties.get(name);
    if (property !== undefined) return unnamedProperties(schemas, property, item, direction, [...path, name]);
    return open ? [] : [[...path, name]];
  });
}
