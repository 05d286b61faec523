import { regExp } from "../schema/pattern.ts";
import { both, type FlatSchema, type SchemaNode } from "./flat-schema.ts";
import { textLike } from "./text.ts";
import { attempt, possible } from "./unbuildable.ts";

/** Makes the value of a part; different indexes give different values. */
export type MakePart = (node: SchemaNode, index?: number) => unknown;

/** Everything that looks at the value of a property: its own schema, those of its name's patterns, or that of the rest. */
export function memberNode({ properties, byPattern, additional }: FlatSchema, name: string): SchemaNode | undefined {
  const own = properties.get(name);
  const found = byPattern.filter(({ pattern }) => regExp(pattern).test(name)).map(({ node }) => node);
  const nodes = own === undefined ? found : [own, ...found];
  if (nodes.length === 0) return additional;
  return nodes.reduce((all, node) => both(all, node));
}

/** Names of the properties that an object is to have: those it needs, and for a large one all that are described. */
export function wantedNames(flat: FlatSchema, small: boolean, fits: (name: string) => boolean): string[] {
  const needed = [...flat.required, ...flat.present].filter((name) => !flat.absent.has(name));
  const optional = [...flat.properties.keys()].filter((name) => !flat.absent.has(name) && fits(name));
  const most = small ? Math.max(flat.minProperties, needed.length) : flat.maxProperties;
  return [...new Set([...needed, ...optional])].slice(0, Math.max(most, new Set(needed).size));
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
    const node = memberNode(flat, name);
    entries.set(name, node === undefined ? "a" : make(node));
  };
  for (const name of names) {
    const needed = small || flat.required.has(name) || flat.present.has(name);
    if (needed) put(name);
    else attempt(() => put(name));
  }
  const further = small ? flat.minProperties : Math.max(flat.minProperties, wantsFurther(flat, entries.size));
  for (let index = 0; entries.size < further; index += 1) {
    const name = nameAt(index);
    if (name === undefined) break;
    if (!entries.has(name) && !flat.absent.has(name)) put(name);
  }
  return Object.fromEntries(entries);
}

// A map is only shown to be one by names that the schema does not list.
function wantsFurther({ additional, byPattern, maxProperties }: FlatSchema, size: number): number {
  if (additional === undefined && byPattern.length === 0) return size;
  return Math.min(maxProperties, size + Math.max(byPattern.length, 2));
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
  const round = byPattern.length === 0 ? index : Math.floor(index / byPattern.length);
  if (pattern !== undefined && (index < byPattern.length || closed || sealed)) return textLike(pattern, round);
  if (closed || (sealed && flat.additional === undefined)) return undefined;
  if (names === undefined) return `key${index + 1}`;
  const [name] = possible(() => makeName(names, index));
  return typeof name === "string" ? name : undefined;
}
