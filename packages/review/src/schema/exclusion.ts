import type { JsonObject } from "@specwright/openapi";
import { isEmptyShape } from "./empty.ts";
import type { Expander } from "./expand.ts";
import { meet } from "./meet.ts";
import { isNever } from "./never.ts";
import type { Shape } from "./shape.ts";
import { TooComplex } from "./too-complex.ts";

/** What the branches of a `oneOf` shut out together: values that fit two of them. */
export class Exclusion {
  readonly #branches: readonly JsonObject[];
  /** Finds at least the values that there are, so that none is a proof. */
  readonly #expander: Expander;
  readonly #apart = new Map<string, boolean>();

  constructor(branches: readonly JsonObject[], expander: Expander) {
    this.#branches = branches;
    this.#expander = expander;
  }

  /** Whether a value of a shape of one branch may fit another branch; `true` where that is not known. */
  concerns(shape: Shape, index: number): boolean {
    return this.#branches.some((branch, other) => {
      if (other === index || this.#areApart(index, other)) return false;
      const shapes = shapesOf(branch, this.#expander);
      return shapes?.every((one) => disjoint(shape, one, this.#expander)) !== true;
    });
  }

  #areApart(one: number, other: number): boolean {
    const key = [one, other].sort((a, b) => a - b).join();
    const known = this.#apart.get(key);
    if (known !== undefined) return known;
    const [left, right] = [one, other].map((index) => shapesOf(this.#branches[index] as JsonObject, this.#expander));
    const apart =
      left !== undefined &&
      right !== undefined &&
      left.every((shape) => right.every((against) => disjoint(shape, against, this.#expander)));
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

export function overlapsOf({ oneOf }: JsonObject, expander: Expander): Overlap[] {
  const branches = oneOf as JsonObject[];
  return branches.flatMap((one, index) =>
    branches.slice(index + 1).map((other): Overlap => {
      const [left, right] = [one, other].map((branch) => shapesOf(branch, expander));
      const shapes = right && left?.flatMap((shape) => right.flatMap((against) => common(shape, against)));
      return { one, other, shapes: shapes?.filter((shape) => !isEmptyShape(shape, expander)) };
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

function common(one: Shape, other: Shape): Shape[] {
  const met = one.type === other.type ? meet(one, other) : undefined;
  if (!met) return [];
  return [met];
}

function disjoint(one: Shape, other: Shape, expander: Expander): boolean {
  return common(one, other).every((met) => isEmptyShape(met, expander));
}

function shapesOf(schema: JsonObject, expander: Expander): readonly Shape[] | undefined {
  try {
    return expander.shapes([schema]);
  } catch (error) {
    if (error instanceof TooComplex) return undefined;
    throw error;
  }
}
