import { regExp } from "@specwright/openapi/internal";
import { both, type FlatSchema, type SchemaNode } from "./flat-schema.ts";
import { textLike } from "./pattern-text.ts";
import { attempt, possible } from "./unbuildable.ts";

/** Makes the value of a part; different indexes give different values. */
export type MakePart = (node: SchemaNode, index?: number) => unknown;

/** Everything that looks at the value of a property: its own schema, those of its name's patterns, or that of the rest. */
export function memberNode({ properties, byPattern, additional }: FlatSchema, name: string): SchemaNode | undefined {
  const nodes = byPattern.filter(({ pattern }) => regExp(pattern).test(name)).map(({ node }) => node);
  const own = properties.get(name);
  if (own !== undefined) nodes.unshift(own);
  if (nodes.length === 0) return additional;
  return nodes.reduce((all, node) => both(all, node));
}

/** The object as it has to be outside of JSON: there one without properties, inside of another value, is nothing at all. */
export function withSomething(flat: FlatSchema): FlatSchema {
  return { ...flat, minProperties: Math.max(flat.minProperties, Math.min(1, flat.maxProperties)) };
}

/** Names of the properties that an object is to have: those it needs, and for a large one all that are described. */
export function wantedNames(flat: FlatSchema, small: boolean, fits: (name: string) => boolean): string[] {
  const needed = [...flat.required, ...flat.present].filter((name) => !flat.absent.has(name));
  const optional = [...flat.properties.keys()].filter((name) => !flat.absent.has(name) && fits(name));
  const all = [...new Set([...needed, ...optional])];
  return all.slice(0, Math.max(new Set(needed).size, mostNames(flat, small, needed.length)));
}

function mostNames({ minProperties, maxProperties }: FlatSchema, small: boolean, needed: number): number {
  if (small) return Math.max(minProperties, needed);
  return maxProperties;
}

/** An object with these properties, and further ones where the schema asks for more or is a map. */
export function objectWith(
  flat: FlatSchema,
  names: readonly string[],
  small: boolean,
  make: MakePart,
  nameAt: (index: number) => string | undefined,
): Record<string, unknown> {
  const entries = new Map<string, unknown>();
  const put = (name: string): void => {
    entries.set(name, makeMember(memberNode(flat, name), make));
  };
  for (const name of names) {
    const needed = small || flat.required.has(name) || flat.present.has(name);
    if (needed) put(name);
    else attempt(() => put(name));
  }
  const further = furtherSize(flat, small, entries.size);
  for (let index = 0; entries.size < further; index += 1) {
    const name = nameAt(index);
    if (name === undefined) break;
    if (!entries.has(name) && !flat.absent.has(name)) put(name);
  }
  return Object.fromEntries(entries);
}

// What nothing describes may be anything.
function makeMember(node: SchemaNode | undefined, make: MakePart): unknown {
  if (node === undefined) return "a";
  return make(node);
}

// A map is only shown to be one by names that the schema does not list.
function furtherSize(flat: FlatSchema, small: boolean, size: number): number {
  const { additional, byPattern, minProperties, maxProperties } = flat;
  const isMap = additional !== undefined || byPattern.length > 0;
  if (small || !isMap) return minProperties;
  return Math.max(minProperties, Math.min(maxProperties, size + Math.max(byPattern.length, 2)));
}

/** A name that the schema does not list: one of its patterns, or any. */
export function furtherName(
  flat: FlatSchema,
  index: number,
  makeName: (names: SchemaNode, index: number) => unknown,
): string | undefined {
  if (index > 1000) return undefined;
  const { names, byPattern, closed, sealed } = flat;
  const pattern = byPattern[index % byPattern.length]?.pattern;
  if (pattern !== undefined && (index < byPattern.length || closed || sealed)) {
    return textLike(pattern, Math.floor(index / byPattern.length));
  }
  if (closed || (sealed && flat.additional === undefined)) return undefined;
  if (names === undefined) return `key${index + 1}`;
  const [name] = possible(() => makeName(names, index));
  if (typeof name !== "string") return undefined;
  return name;
}
