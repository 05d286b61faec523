import fc from "fast-check";
import type { FlatSchema, SchemaNode } from "./flat-schema.ts";
import { textMatching } from "./pattern-text.ts";
import { memberNode } from "./sample-object.ts";
import { possible, Unbuildable } from "./unbuildable.ts";
import type { WirePlace } from "./wire-place.ts";

/** Arbitrary values of a part, in the same place of the request unless another is given. */
export type ArbitraryPart = (node: SchemaNode, place?: WirePlace) => fc.Arbitrary<unknown>;

/** Objects with what they need, some of what they may have, and further properties where the schema is a map. */
export function objects(flat: FlatSchema, place: WirePlace, part: ArbitraryPart): fc.Arbitrary<object> {
  const known = knownProperties(flat, part);
  const further = furtherKeys(flat, place, part).map((map) => furtherProperties(flat, map, part));
  return fc.tuple(fc.tuple(...further), known).map(([maps, own]) =>
    // From entries, because a name may be `__proto__`.
    Object.fromEntries([...maps, own].flatMap((members) => Object.entries(members))),
  );
}

function knownProperties(flat: FlatSchema, part: ArbitraryPart): fc.Arbitrary<object> {
  const names = [...new Set([...flat.properties.keys(), ...flat.required])].filter((name) => !flat.absent.has(name));
  const members = names.flatMap((name) => {
    const values = possible(() => memberOf(memberNode(flat, name), part));
    return values.map((value): [string, fc.Arbitrary<unknown>] => [name, value]);
  });
  const values = Object.fromEntries(members);
  const requiredKeys = names.filter((name) => flat.required.has(name));
  const lacking = requiredKeys.find((name) => !Object.hasOwn(values, name));
  if (lacking !== undefined) throw new Unbuildable("", `no value can be made for ${lacking}, which is required`);
  if (flat.minProperties === 0 || requiredKeys.length > 0 || members.length === 0)
    return fc.record(values, { requiredKeys });
  // Any of them will do, where there has to be one.
  return fc.constantFrom(...members.map(([name]) => name)).chain((name) => fc.record(values, { requiredKeys: [name] }));
}

function memberOf(node: SchemaNode | undefined, part: ArbitraryPart): fc.Arbitrary<unknown> {
  if (node === undefined) return fc.string();
  return part(node);
}

/** Names of further properties, and the schema of their values. */
interface FurtherKeys {
  readonly keys: fc.Arbitrary<string>;
  readonly node: SchemaNode | undefined;
}

function furtherKeys(flat: FlatSchema, place: WirePlace, part: ArbitraryPart): FurtherKeys[] {
  const patterns = flat.byPattern.flatMap(({ pattern, node }) =>
    possible(() => ({ keys: textMatching(pattern), node })),
  );
  if (patterns.length > 0 || flat.sealed || !isMap(flat, place)) return patterns;
  return [{ keys: namesOf(flat, place, part), node: flat.additional }];
}

// A schema with properties of its own is no map, even where it does not close itself.
function isMap({ closed, additional, properties, minProperties }: FlatSchema, place: WirePlace): boolean {
  const isOpen = !closed && (additional !== undefined || properties.size === 0);
  // Elsewhere than in JSON names of any kind do not arrive.
  return isOpen && (place === "json" || minProperties > 0);
}

function namesOf({ names }: FlatSchema, place: WirePlace, part: ArbitraryPart): fc.Arbitrary<string> {
  if (place !== "json") return fc.stringMatching(/^[a-z]{1,8}$/);
  if (names === undefined) return fc.string({ maxLength: 8 });
  return part(names, "json").map(String);
}

function furtherProperties(flat: FlatSchema, { keys, node }: FurtherKeys, part: ArbitraryPart): fc.Arbitrary<object> {
  const maxKeys = Math.max(flat.minProperties, Math.min(flat.maxProperties, 4));
  const options = { minKeys: Math.min(flat.minProperties, maxKeys), maxKeys };
  if (node === undefined) return fc.dictionary(keys, fc.jsonValue({ maxDepth: 2 }), options);
  return fc.dictionary(keys, part(node), options);
}
