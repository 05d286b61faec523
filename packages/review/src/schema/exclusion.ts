import type { JsonObject } from "@specwright/openapi";
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

function disjoint(one: Shape, other: Shape, expansion: Expansion): boolean {
  return common(one, other).every((met) => isEmptyShape(met, expansion));
}

export function shapesOf(schema: JsonObject, expansion: Expansion): readonly Shape[] | undefined {
  try {
    return expansion.shapes([schema]);
  } catch (error) {
    if (error instanceof TooComplex) return undefined;
    throw error;
  }
}
