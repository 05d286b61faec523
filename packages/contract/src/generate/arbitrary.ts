import fc from "fast-check";
import type { SchemaSet } from "../schema/schema-set.ts";
import { numbers, texts } from "./arbitrary-scalar.ts";
import { choose, type FlatSchema, type JsonType, type SchemaNode } from "./flat-schema.ts";
import { flatten } from "./flatten.ts";
import { sample, typesOf } from "./sample.ts";
import { matchingItem } from "./sample-list.ts";
import { memberNode } from "./sample-object.ts";
import { textMatching } from "./text.ts";
import { possible, Unbuildable } from "./unbuildable.ts";
import type { WirePlace } from "./wire-place.ts";

const deepest = 5;

/**
 * Arbitrary values for a node, which shrink to small ones. Not every keyword is kept (`not`, `if`, …): whoever uses it
 * throws away what Ajv refuses.
 *
 * @throws Unbuildable
 */
export function arbitraryOf(
  schemas: SchemaSet,
  node: SchemaNode,
  place: WirePlace,
  depth: number = 0,
): fc.Arbitrary<unknown> {
  const flat = flatten(schemas, node);
  if (flat.never) throw new Unbuildable(node.pointers.at(-1) ?? "", "its parts exclude each other");
  const [choice] = flat.choices;
  if (choice !== undefined) {
    const branches = choice.branches.flatMap((branch) =>
      possible(() => arbitraryOf(schemas, choose(node, choice, branch), place, depth)),
    );
    if (branches.length > 0) return fc.oneof(...branches);
    throw new Unbuildable(node.pointers.at(-1) ?? "", "none of its alternatives can be made");
  }
  if (flat.values !== undefined) return fc.constantFrom(...flat.values);
  const context = { schemas, place, depth };
  return fc.oneof(
    ...typesOf(flat)
      .filter((type) => place === "json" || type !== "null")
      .map((type) => ofType(context, node, flat, type)),
  );
}

interface Context {
  readonly schemas: SchemaSet;
  readonly place: WirePlace;
  readonly depth: number;
}

function ofType(context: Context, node: SchemaNode, flat: FlatSchema, type: JsonType): fc.Arbitrary<unknown> {
  const { schemas, place, depth } = context;
  if (depth > deepest) {
    return fc.constant(sample({ schemas, direction: "request", place, size: "minimal" }, node, 0, depth));
  }
  if (type === "object") return objects(context, flat);
  if (type === "array") return arrays(context, flat);
  if (type === "string") return texts(flat, place, depth > 0);
  if (type === "boolean") return fc.boolean();
  return type === "null" ? fc.constant(null) : numbers(flat, type === "integer");
}

function arrays({ schemas, place, depth }: Context, flat: FlatSchema): fc.Arbitrary<unknown[]> {
  const items = flat.items === undefined ? fc.string() : arbitraryOf(schemas, flat.items, place, depth + 1);
  const minLength = Math.max(flat.minItems, place === "json" ? 0 : 1);
  const options = { minLength, maxLength: Math.max(minLength, Math.min(flat.maxItems, 5)) };
  if (flat.prefixItems.length > 0) {
    return fc.tuple(...flat.prefixItems.map((node) => arbitraryOf(schemas, node, place, depth + 1)));
  }
  const [contained] = flat.contains;
  if (contained !== undefined && contained.least > 0) {
    const matching = arbitraryOf(schemas, matchingItem(flat, contained.pointer), place, depth + 1);
    const few = fc.array(matching, { minLength: contained.least, maxLength: contained.least });
    return fc.tuple(few, fc.array(items, { maxLength: 2 })).map((parts) => parts.flat());
  }
  return flat.uniqueItems
    ? fc.uniqueArray(items, { ...options, selector: (item) => JSON.stringify(item) })
    : fc.array(items, options);
}

function objects({ schemas, place, depth }: Context, flat: FlatSchema): fc.Arbitrary<object> {
  const names = [...new Set([...flat.properties.keys(), ...flat.required])].filter((name) => !flat.absent.has(name));
  const members = names.flatMap((name) => {
    const node = memberNode(flat, name);
    const values = node === undefined ? [fc.string()] : possible(() => arbitraryOf(schemas, node, place, depth + 1));
    return values.map((value): [string, fc.Arbitrary<unknown>] => [name, value]);
  });
  const known = fc.record(Object.fromEntries(members), {
    requiredKeys: names.filter((name) => flat.required.has(name)),
  });
  // A schema with properties of its own is no map, even where it does not close itself.
  const isMap = !flat.closed && place === "json" && (flat.additional !== undefined || flat.properties.size === 0);
  const patterns = flat.byPattern.map(({ pattern, node }) => ({ keys: textMatching(pattern), node }));
  const keys = flat.names === undefined ? fc.string({ maxLength: 8 }) : namesOf(schemas, flat.names, depth);
  const described = isMap && patterns.length === 0 && !flat.sealed ? [{ keys, node: flat.additional }] : patterns;
  const maxKeys = Math.max(flat.minProperties, Math.min(flat.maxProperties, 4));
  const further = described.map((map) => {
    const values =
      map.node === undefined ? fc.jsonValue({ maxDepth: 2 }) : arbitraryOf(schemas, map.node, place, depth + 1);
    return fc.dictionary(map.keys, values, { minKeys: Math.min(flat.minProperties, maxKeys), maxKeys });
  });
  return fc.tuple(fc.tuple(...further), known).map(([maps, own]) =>
    // From entries, because a name may be `__proto__`.
    Object.fromEntries([...maps, own].flatMap((part) => Object.entries(part))),
  );
}

function namesOf(schemas: SchemaSet, node: SchemaNode, depth: number): fc.Arbitrary<string> {
  return arbitraryOf(schemas, node, "json", depth + 1).map(String);
}
