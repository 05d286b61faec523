import type { Direction } from "../schema/dialect.ts";
import type { SchemaSet } from "../schema/schema-set.ts";
import { choose, type FlatSchema, type JsonType, type SchemaNode } from "./flat-schema.ts";
import { flatten } from "./flatten.ts";
import { sampleNumber } from "./number.ts";
import type { Place } from "./place.ts";
import { sampleText } from "./text.ts";
import { Unbuildable } from "./unbuildable.ts";

/** What kind of value is wanted, and where it has to stand. */
export interface Wish {
  readonly schemas: SchemaSet;
  readonly direction: Direction;
  readonly place: Place;
  /** The least that is valid, or all that is documented with every bound at its upper end. */
  readonly size: "minimal" | "maximal";
}

// Below this depth only what is required is made, so that schemas which contain themselves come to an end.
const deepestMaximal = 6;
const deepest = 24;
const mostItems = 100;

/**
 * A value for a node, made without Ajv: whoever uses it has Ajv judge it.
 *
 * @param index Different indexes give different values, for lists without repetition.
 * @throws Unbuildable
 */
export function sample(wish: Wish, node: SchemaNode, index: number = 0, depth: number = 0): unknown {
  if (depth > deepest) throw new Unbuildable(nameOf(node), "it contains itself without an end");
  const flat = flatten(wish.schemas, node, wish.direction);
  const [choice] = flat.choices;
  if (choice === undefined) return build(wish, node, flat, index, depth);
  let reason: unknown;
  for (const branch of choice.branches) {
    try {
      return sample(wish, choose(node, choice, branch), index, depth);
    } catch (error) {
      reason = error;
    }
  }
  throw reason;
}

/** Types in the order in which a value is tried: `null` last, because it says least. */
const preference: readonly JsonType[] = ["object", "array", "string", "integer", "number", "boolean", "null"];

export function typesOf(flat: FlatSchema): JsonType[] {
  const { types } = flat;
  if (types !== undefined) return preference.filter((type) => types.includes(type));
  if (flat.properties.size > 0 || flat.required.size > 0 || flat.minProperties > 0) return ["object"];
  if (flat.items !== undefined || flat.prefixItems.length > 0) return ["array"];
  return Number.isFinite(flat.minimum) || Number.isFinite(flat.maximum) ? ["number"] : ["string"];
}

function build(wish: Wish, node: SchemaNode, flat: FlatSchema, index: number, depth: number): unknown {
  if (flat.never) throw new Unbuildable(nameOf(node), "its parts exclude each other");
  const { values } = flat;
  if (values !== undefined && values.length > 0) return values[index % values.length];
  const [type] = typesOf(flat);
  const small = wish.size === "minimal" || depth > deepestMaximal;
  const value = ((): unknown => {
    if (type === "object") return objectOf(wish, flat, small, depth);
    if (type === "array") return arrayOf(wish, flat, small, depth);
    if (type === "string") return sampleText(flat, wish.place, !small, index);
    if (type === "boolean") return (index + (small ? 0 : 1)) % 2 === 1;
    return type === "null" ? null : sampleNumber(flat, type === "integer", !small, index);
  })();
  if (value === undefined) throw new Unbuildable(nameOf(node), `no ${type ?? "value"} was found that fits`);
  return value;
}

function objectOf(wish: Wish, flat: FlatSchema, small: boolean, depth: number): Record<string, unknown> {
  const entries = new Map<string, unknown>();
  const put = (name: string, node: SchemaNode | undefined): void => {
    entries.set(name, node === undefined ? "a" : sample(wish, node, 0, depth + 1));
  };
  for (const name of flat.required) if (!flat.absent.has(name)) put(name, flat.properties.get(name) ?? flat.additional);
  const optional = [...flat.properties].filter(([name]) => !entries.has(name) && !flat.absent.has(name));
  for (const [name, node] of optional) {
    if (entries.size >= (small ? flat.minProperties : flat.maxProperties)) break;
    if (small) put(name, node);
    else attempt(() => put(name, node));
  }
  const further = small ? flat.minProperties : Math.max(flat.minProperties, wantsFurther(flat, entries.size));
  for (let count = 1; !flat.closed && entries.size < further; count += 1) put(`key${count}`, flat.additional);
  return Object.fromEntries(entries);
}

// A map is only shown to be one by names that the schema does not list.
function wantsFurther({ additional, maxProperties }: FlatSchema, size: number): number {
  return additional === undefined ? size : Math.min(maxProperties, size + 2);
}

function arrayOf(wish: Wish, flat: FlatSchema, small: boolean, depth: number): unknown[] {
  const most = Number.isFinite(flat.maxItems) ? Math.min(flat.maxItems, mostItems) : Math.max(2, flat.minItems);
  const nested = depth > 2 ? Math.max(flat.minItems, Math.min(most, 2)) : most;
  const least = Math.max(flat.minItems, wish.place === "json" ? 0 : 1);
  const items: unknown[] = [];
  for (let at = 0; at < (small ? least : nested); at += 1) {
    const node = flat.prefixItems[at] ?? flat.items;
    const distinct = flat.uniqueItems ? at : 0;
    if (node === undefined) items.push(`item${at}`);
    else if (at < least) items.push(sample(wish, node, distinct, depth + 1));
    else if (!attempt(() => items.push(sample(wish, node, distinct, depth + 1)))) break;
  }
  return flat.uniqueItems ? withoutRepetition(items) : items;
}

function withoutRepetition(items: readonly unknown[]): unknown[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

function attempt(make: () => void): boolean {
  try {
    make();
    return true;
  } catch (error) {
    if (error instanceof Unbuildable) return false;
    throw error;
  }
}

function nameOf(node: SchemaNode): string {
  return node.pointers.at(-1) ?? "";
}
