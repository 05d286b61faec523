import type { Direction } from "../schema/dialect.ts";
import type { SchemaSet } from "../schema/schema-set.ts";
import { type Avoidance, avoid } from "./avoid.ts";
import { choose, type FlatSchema, type JsonType, type SchemaNode } from "./flat-schema.ts";
import { flatten } from "./flatten.ts";
import { sampleNumber } from "./number.ts";
import { ofFirstBranch } from "./sample-choice.ts";
import { listOf } from "./sample-list.ts";
import { furtherName, type MakePart, objectWith, wantedNames, withSomething } from "./sample-object.ts";
import { sampleText } from "./text.ts";
import { possible, Unbuildable } from "./unbuildable.ts";
import type { WirePlace } from "./wire-place.ts";

/** What kind of value is wanted, and where it has to stand. */
export interface Wish {
  readonly schemas: SchemaSet;
  readonly direction: Direction;
  readonly place: WirePlace;
  /** The least that is valid, or all that is documented with every bound at its upper end. */
  readonly size: "minimal" | "maximal";
  /** How large it may become; a value without one is as large as its schemas make it. */
  readonly budget?: Budget;
}

/** Parts that a value may still be made of. When none is left, only what is required is made. */
export interface Budget {
  left: number;
}

// A value that needs so many parts more than it may have would take too long.
const mostBeyond = 20_000;

// Below this depth only what is required is made, so that schemas which contain themselves come to an end.
const deepestMaximal = 6;
const deepest = 24;

/**
 * A value for a node, made without Ajv but for what it must not be: whoever uses it has Ajv judge it.
 *
 * @param index Different indexes give different values, for lists without repetition.
 * @throws Unbuildable
 */
export function sample(wish: Wish, node: SchemaNode, index: number = 0, depth: number = 0): unknown {
  if (depth > deepest) throw new Unbuildable(nameOf(node), "it contains itself without an end");
  spend(wish, node);
  const flat = flatten(wish.schemas, node, wish.direction);
  const [choice] = flat.choices;
  if (choice !== undefined) {
    return ofFirstBranch(wish.schemas, node, choice, (branch) => sample(wish, branch, index, depth));
  }
  if (flat.refused.length === 0) return build(wish, node, flat, index, depth);
  return outside(wish, node, flat, index, depth);
}

function spend({ budget }: Wish, node: SchemaNode): void {
  if (budget === undefined) return;
  budget.left -= 1;
  if (budget.left < -mostBeyond) throw new Unbuildable(nameOf(node), "what it requires is too large");
}

// The first that can be made.
function firstOf(makers: readonly (() => unknown)[]): unknown {
  let reason: unknown;
  for (const make of makers) {
    try {
      return make();
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
  if (isObjectLike(flat)) return ["object"];
  if (flat.items !== undefined || flat.prefixItems.length > 0 || flat.contains.length > 0) return ["array"];
  if (Number.isFinite(flat.minimum) || Number.isFinite(flat.maximum)) return ["number"];
  return ["string"];
}

function isObjectLike({ properties, required, present, minProperties, byPattern, dependencies }: FlatSchema): boolean {
  return properties.size + required.size + present.size + minProperties + byPattern.length + dependencies.length > 0;
}

const otherSize = { minimal: "maximal", maximal: "minimal" } as const;

/** A value that keeps none of the refused schemas: as it comes, of another size, index or type, or with parts changed. */
function outside(wish: Wish, node: SchemaNode, flat: FlatSchema, index: number, depth: number): unknown {
  const makers = [
    () => build(wish, node, flat, index, depth),
    () => build({ ...wish, size: otherSize[wish.size] }, node, flat, index, depth),
    ...[1, 2, 3, 4].map((more) => () => build(wish, node, flat, index + more, depth)),
    ...typesOf(flat).map((type) => () => typed(wish, node, { ...flat, types: [type] }, index, depth)),
  ];
  const context: Avoidance = {
    schemas: wish.schemas,
    flat,
    make: (part) => sample(wish, part, 0, depth + 1),
  };
  for (const maker of makers) {
    const [found] = possible(maker).flatMap((value) => avoid(context, value));
    if (found !== undefined) return found;
  }
  throw new Unbuildable(nameOf(node), "every value that was tried is one that it must not be");
}

function build(wish: Wish, node: SchemaNode, flat: FlatSchema, index: number, depth: number): unknown {
  if (flat.never || flat.values?.length === 0) throw new Unbuildable(nameOf(node), "its parts exclude each other");
  const { values } = flat;
  if (values !== undefined) return values[index % values.length];
  return typed(wish, node, flat, index, depth);
}

function typed(wish: Wish, node: SchemaNode, flat: FlatSchema, index: number, depth: number): unknown {
  const [type] = typesOf(flat);
  const value = ofType(type, wish, node, flat, index, depth);
  if (value === undefined) throw new Unbuildable(nameOf(node), `no ${type ?? "value"} was found that fits`);
  return value;
}

function ofType(
  type: JsonType | undefined,
  wish: Wish,
  node: SchemaNode,
  flat: FlatSchema,
  index: number,
  depth: number,
): unknown {
  const spent = wish.budget !== undefined && wish.budget.left < 0;
  const small = wish.size === "minimal" || depth > deepestMaximal || spent;
  switch (type) {
    case "object":
      return objectOf(
        wish,
        node,
        wish.place === "json" || depth === 0 ? flat : withSomething(flat),
        small,
        depth,
        index,
      );
    case "array": {
      // Elsewhere than in JSON an empty list is nothing at all.
      const least = Number(wish.place !== "json");
      const make = varyingParts(wish, index, depth);
      return listOf(flat, { small, nested: depth > 2, least }, make);
    }
    case "string":
      return sampleText(flat, wish.place, !small, index);
    case "boolean":
      return (index + Number(!small)) % 2 === 1;
    case "null":
      return null;
    default:
      return sampleNumber(flat, type === "integer", !small, index);
  }
}

// What a property asks for by being there is asked for as soon as it is wanted; if that cannot be, it is left out.
function objectOf(
  wish: Wish,
  node: SchemaNode,
  flat: FlatSchema,
  small: boolean,
  depth: number,
  index: number,
): unknown {
  const { schemas } = wish;
  const { names } = flat;
  const fits = (name: string): boolean =>
    names === undefined || names.pointers.every((at) => schemas.accepts(at, name));
  const wanted = wantedNames(flat, small, fits);
  const due = flat.dependencies.find(({ trigger }) => wanted.includes(trigger));
  if (due !== undefined) {
    return firstOf([
      () => sample(wish, choose(node, due, due.branch), index, depth),
      () => sample(wish, choose(node, due, { missing: [due.trigger] }), index, depth),
    ]);
  }
  const makeName = (node: SchemaNode, index: number): unknown => sample({ ...wish, place: "json" }, node, index);
  const nameAt = (index: number): string | undefined => furtherName(flat, index, makeName);
  return objectWith(flat, wanted, small, varyingParts(wish, index, depth), nameAt);
}

/** Parts that make different wholes of different indexes, as far as the parts have so many values. */
function varyingParts(wish: Wish, index: number, depth: number): MakePart {
  return (part, at = 0) => {
    const plain = (): unknown => sample(wish, part, at, depth + 1);
    if (index === 0) return plain();
    return firstOf([() => sample(wish, part, at + index, depth + 1), plain]);
  };
}

function nameOf(node: SchemaNode): string {
  return node.pointers.at(-1) ?? "";
}
