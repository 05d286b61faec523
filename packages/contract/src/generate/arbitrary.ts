import fc from "fast-check";
import type { SchemaSet } from "../schema/schema-set.ts";
import { arrays } from "./arbitrary-array.ts";
import { type ArbitraryPart, objects } from "./arbitrary-object.ts";
import { numbers, texts } from "./arbitrary-scalar.ts";
import { type Choice, choose, type FlatSchema, type JsonType, type SchemaNode } from "./flat-schema.ts";
import { flatten } from "./flatten.ts";
import { sample, typesOf } from "./sample.ts";
import { withSomething } from "./sample-object.ts";
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
  const context = { schemas, place, depth };
  if (choice !== undefined) return oneBranch(context, node, choice);
  if (flat.values !== undefined) return fc.constantFrom(...flat.values);
  const types = typesOf(flat).filter((type) => place === "json" || type !== "null");
  if (types.length === 0) throw new Unbuildable(node.pointers.at(-1) ?? "", "null has no text");
  return fc.oneof(...types.map((type) => ofType(context, node, flat, type)));
}

interface Context {
  readonly schemas: SchemaSet;
  readonly place: WirePlace;
  readonly depth: number;
}

function oneBranch({ schemas, place, depth }: Context, node: SchemaNode, choice: Choice): fc.Arbitrary<unknown> {
  const branches = choice.branches.flatMap((branch) =>
    possible(() => arbitraryOf(schemas, choose(node, choice, branch), place, depth)),
  );
  if (branches.length > 0) return fc.oneof(...branches);
  throw new Unbuildable(node.pointers.at(-1) ?? "", "none of its alternatives can be made");
}

function ofType(context: Context, node: SchemaNode, flat: FlatSchema, type: JsonType): fc.Arbitrary<unknown> {
  const { schemas, place, depth } = context;
  if (depth > deepest) {
    return fc.constant(sample({ schemas, direction: "request", place, size: "minimal" }, node, 0, depth));
  }
  const part: ArbitraryPart = (inner, at = place) => arbitraryOf(schemas, inner, at, depth + 1);
  switch (type) {
    case "object":
      return objects(place === "json" || depth === 0 ? flat : withSomething(flat), place, part);
    case "array":
      return arrays(flat, place, part);
    case "string":
      return texts(flat, place, depth > 0);
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    default:
      return numbers(flat, type === "integer");
  }
}
