import fc from "fast-check";
import type { SchemaSet } from "../schema/schema-set.ts";
import { choose, type FlatSchema, type JsonType, type SchemaNode } from "./flat-schema.ts";
import { flatten } from "./flatten.ts";
import { rangeOf, sampleNumber } from "./number.ts";
import { canStand, type Place } from "./place.ts";
import { sample, typesOf } from "./sample.ts";
import { matchingItem } from "./sample-list.ts";
import { memberNode } from "./sample-object.ts";
import { formatSamples, textMatching } from "./text.ts";
import { possible, Unbuildable } from "./unbuildable.ts";

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
  place: Place,
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
  readonly place: Place;
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

function numbers(flat: FlatSchema, whole: boolean): fc.Arbitrary<number> {
  const { lowest, highest, step } = rangeOf(flat, whole);
  if (flat.multipleOf.length > 0) {
    const first = sampleNumber(flat, whole, false, 0) ?? 0;
    const count = Number.isFinite(highest) ? Math.floor((highest - first) / step) : 1000;
    return fc.integer({ min: 0, max: Math.max(0, count) }).map((at) => first + at * step);
  }
  const [min, max] = [Math.max(lowest, Number.MIN_SAFE_INTEGER), Math.min(highest, Number.MAX_SAFE_INTEGER)];
  if (whole)
    return fc.integer({
      min: flat.format === "int32" ? Math.max(min, -(2 ** 31)) : min,
      max: flat.format === "int32" ? Math.min(max, 2 ** 31 - 1) : max,
    });
  // JSON has no negative zero.
  return fc.double({ min, max, noNaN: true }).map((value) => (value === 0 ? 0 : value));
}

/** @param inside Inside a list or an object that is no JSON: there a separator must not occur in a text. */
function texts(flat: FlatSchema, place: Place, inside: boolean): fc.Arbitrary<string> {
  const fits = (text: string): boolean =>
    canStand(text, place) && [...text].length >= flat.minLength && [...text].length <= flat.maxLength;
  const [pattern] = flat.patterns;
  if (pattern !== undefined) return textMatching(pattern).filter(fits);
  const formatted = flat.format === undefined ? undefined : formats[flat.format]?.();
  if (formatted !== undefined) return formatted;
  const sampled = flat.format === undefined ? undefined : formatSamples[flat.format];
  if (sampled !== undefined) return fc.constant(sampled);
  const minLength = Math.max(flat.minLength, place === "json" && !inside ? 0 : 1);
  const maxLength = Math.max(minLength, Math.min(flat.maxLength, minLength + 40));
  const plain = place !== "json" && (inside || place === "header");
  if (plain) return fc.stringMatching(new RegExp(`^[A-Za-z0-9_]{${minLength},${maxLength}}$`));
  return fc.string({ minLength, maxLength, unit: "grapheme" }).filter(fits);
}

const formats: { readonly [format: string]: () => fc.Arbitrary<string> } = {
  "date-time": () =>
    fc.date({ min: new Date(0), max: new Date("9999-12-31"), noInvalidDate: true }).map((date) => date.toISOString()),
  date: () =>
    fc
      .date({ min: new Date(0), max: new Date("9999-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  uuid: () => fc.uuid(),
  ipv4: () => fc.ipV4(),
  uri: () => fc.webUrl(),
  url: () => fc.webUrl(),
};

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
  const maps = isMap && patterns.length === 0 && !flat.sealed ? [{ keys, node: flat.additional }] : patterns;
  const maxKeys = Math.max(flat.minProperties, Math.min(flat.maxProperties, 4));
  const further = maps.map((map) => {
    const values =
      map.node === undefined ? fc.jsonValue({ maxDepth: 2 }) : arbitraryOf(schemas, map.node, place, depth + 1);
    return fc.dictionary(map.keys, values, { minKeys: Math.min(flat.minProperties, maxKeys), maxKeys });
  });
  return fc.tuple(fc.tuple(...further), known).map(([rest, own]) => Object.assign({}, ...rest, own));
}

function namesOf(schemas: SchemaSet, node: SchemaNode, depth: number): fc.Arbitrary<string> {
  return arbitraryOf(schemas, node, "json", depth + 1).map(String);
}
