import type { JsonObject } from "@specwright/openapi";
import { isNever } from "./conjunction.ts";
import { isEmptyShape } from "./empty.ts";
import type { Expansion } from "./expansion.ts";
import { common } from "./product.ts";
import type { Shape } from "./shape.ts";
import { TooComplex } from "./too-complex.ts";

/** What the branches of a `oneOf` shut out together: values that fit two of them. */
export class Exclusion {
  readonly #branches: readonly JsonObject[];
  /** Finds at least the values that there are, so that none is a proof. */
  readonly #expansion: Expansion;
  readonly #apart = new Map<string, boolean>();

  constructor(branches: readonly JsonObject[], expansion: Expansion) {
    this.#branches = branches;
    this.#expansion = expansion;
  }

  /** Whether a value of a shape of one branch may fit another branch; `true` where that is not known. */
  concerns(shape: Shape, index: number): boolean {
    return this.#branches.some((branch, other) => {
      if (other === index || this.#areApart(index, other)) return false;
      const shapes = shapesOf(branch, this.#expansion);
      return shapes?.every((one) => disjoint(shape, one, this.#expansion)) !== true;
    });
  }

  #areApart(one: number, other: number): boolean {
    const key = [one, other].sort((a, b) => a - b).join();
    const known = this.#apart.get(key);
    if (known !== undefined) return known;
    const [left, right] = [one, other].map((index) => shapesOf(this.#branches[index] as JsonObject, this.#expansion));
    const apart =
      left !== undefined &&
      right !== undefined &&
      left.every((shape) => right.every((against) => disjoint(shape, against, this.#expansion)));
    this.#apart.set(key, apart);
    return apart;
  }
}

/** What two branches of a `oneOf` have in common. */
interface Overlap {
  readonly one: JsonObject;
  readonly other: JsonObject;
  /** undefined where it is too complex to be looked at. */
  readonly shapes: readonly Shape[] | undefined;
}

export function overlapsOf({ oneOf }: JsonObject, expansion: Expansion): Overlap[] {
  const branches = oneOf as JsonObject[];
  return branches.flatMap((one, index) =>
    branches.slice(index + 1).map((other): Overlap => {
      const [left, right] = [one, other].map((branch) => shapesOf(branch, expansion));
      const shapes = right && left?.flatMap((shape) => right.flatMap((against) => common(shape, against)));
      return { one, other, shapes: shapes?.filter((shape) => !isEmptyShape(shape, expansion)) };
    }),
  );
}

/**
 * Whether nobody sends values of an overlap: who sends adds nothing under a name that only the other side describes.
 * @param senders what the sender describes at the place
 */
export function isUnknownTo(senders: readonly Shape[], overlap: Shape): boolean {
  const objects = senders.filter(({ type }) => type === "object");
  const open = objects.some(({ rest, patternProperties }) => patternProperties || (rest && !isNever(rest)));
  if (overlap.type !== "object" || open) return false;
  return [...(overlap.required ?? [])].some((name) =>
    objects.every(({ properties, required }) => !properties?.has(name) && !required?.has(name)),
  );
}

function disjoint(one: Shape, other: Shape, expansion: Expansion): boolean {
  return common(one, other).every((met) => isEmptyShape(met, expansion));
}

function shapesOf(schema: JsonObject, expansion: Expansion): readonly Shape[] | undefined {
  try {
    return expansion.shapes([schema]);
  } catch (error) {
    if (error instanceof TooComplex) return undefined;
    throw error;
  }
}
