import { isObject } from "../document/json.ts";
import type { SchemaSet } from "../schema/schema-set.ts";
import { type FlatSchema, nodeAt } from "./flat-schema.ts";
import { flatten } from "./flatten.ts";
import { type MakePart, memberNode } from "./sample-object.ts";
import { possible } from "./unbuildable.ts";

export interface Avoidance {
  readonly schemas: SchemaSet;
  /** What the value has to keep; its `refused` is what it must not. */
  readonly flat: FlatSchema;
  readonly make: MakePart;
}

// More than so many changes to one value are not tried.
const mostChanges = 4;

/**
 * A value that keeps none of the refused schemas, in a list; an empty one where none is found. An object is changed until
 * it does: without a property that such a schema needs, or with one that is not what such a schema says of it.
 */
export function avoid(context: Avoidance, value: unknown, changes: number = mostChanges): unknown[] {
  const { schemas, flat } = context;
  const kept = flat.refused.find((pointer) => schemas.accepts(pointer, value));
  if (kept === undefined) return [value];
  if (changes === 0 || !isObject(value)) return [];
  for (const changed of changesOf(context, value, kept)) {
    const [found] = avoid(context, changed, changes - 1);
    if (found !== undefined) return [found];
  }
  return [];
}

function changesOf(
  { schemas, flat, make }: Avoidance,
  value: Readonly<Record<string, unknown>>,
  pointer: string,
): object[] {
  const kept = flatten(schemas, nodeAt(pointer));
  const removable = [...kept.required].filter((name) => !flat.required.has(name) && !flat.present.has(name));
  const removed = removable.map((name) => Object.fromEntries(Object.entries(value).filter(([key]) => key !== name)));
  const replaced = [...kept.properties].flatMap(([name, { pointers }]) => {
    if (flat.absent.has(name)) return [];
    const member = memberNode(flat, name) ?? { ...nodeAt(pointer), pointers: [] };
    const part = { ...member, refused: [...member.refused, ...pointers] };
    return possible(() => make(part)).map((made) => ({ ...value, [name]: made }));
  });
  return [...removed, ...replaced];
}
