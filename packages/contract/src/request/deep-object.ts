import type { SchemaSet } from "../schema/schema-set.ts";
import { type Shape, shapeOf } from "../schema/shape.ts";
import { type Pair, wants } from "./styled-value.ts";
import { readText } from "./text-value.ts";

/**
 * `?size[min]=1&size[max]=9`, and what common practice adds to OpenAPI's one level: `?where[room][name]=a`, and lists as
 * `ids=a&ids=b`, `ids[]=a&ids[]=b`, `ids[0]=a&ids[1]=b` or `rows[0][id]=a`. Undefined where nothing of that name was sent.
 */
export function readDeepObject(
  schemas: SchemaSet,
  name: string,
  schema: string | undefined,
  pairs: readonly Pair[],
): unknown {
  const shape = shapeOf(schemas, schema);
  const plain = pairs.filter((pair) => pair.name === name || pair.name === `${name}[]`);
  const groups = groupsOf(name, pairs);
  if (groups.size === 0) return readPlain(schemas, shape, schema, plain);
  const isList = isListOf(shape, groups);
  const entries = [...groups].map(([key, below]): [string, unknown] => {
    const part = isList ? shape.items : (shape.properties.get(key) ?? shape.additional);
    return [key, readDeepObject(schemas, key, part, below)];
  });
  return isList ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}

/** Texts without a key: a list, or one value. */
function readPlain(schemas: SchemaSet, shape: Shape, schema: string | undefined, pairs: readonly Pair[]): unknown {
  const [first, ...more] = pairs;
  if (first === undefined) return undefined;
  const list = pairs.map(({ value }) => readText(schemas, shape.items, value));
  if (more.length > 0 || wants(shape, "array") || first.name.endsWith("[]")) return list;
  const single = readText(schemas, schema, first.value);
  // One item of a list looks like a text that stands for itself.
  const isItem = schema !== undefined && shape.types.has("array") && !schemas.accepts(schema, single);
  return isItem ? list : single;
}

function isListOf(shape: Shape, groups: ReadonlyMap<string, unknown>): boolean {
  return shape.types.has("array") && [...groups.keys()].every((key) => /^\d+$/.test(key));
}

/** The pairs of each key, their names without that of the whole: `where[room][name]` is `room[name]`. */
function groupsOf(name: string, pairs: readonly Pair[]): Map<string, Pair[]> {
  const prefix = `${name}[`;
  const groups = new Map<string, Pair[]>();
  for (const pair of pairs) {
    if (!pair.name.startsWith(prefix) || !pair.name.endsWith("]") || pair.name === `${name}[]`) continue;
    const rest = pair.name.slice(prefix.length);
    const key = rest.slice(0, rest.indexOf("]"));
    groups.set(key, [...(groups.get(key) ?? []), { ...pair, name: key + rest.slice(key.length + 1) }]);
  }
  return groups;
}
