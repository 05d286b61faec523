import type { JsonObject } from "@specwright/openapi";
import { isNever } from "./conjunction.ts";
import { isEmptyShape } from "./empty.ts";
import { shapesOf } from "./exclusion.ts";
import type { Expansion } from "./expansion.ts";
import { common } from "./product.ts";
import type { Shape } from "./shape.ts";

/** Two branches of a `oneOf`, and what they have in common. */
export class Overlap {
  readonly one: JsonObject;
  readonly other: JsonObject;
  readonly #expansion: Expansion;
  #found: readonly Shape[] | undefined;
  #looked = false;

  constructor(one: JsonObject, other: JsonObject, expansion: Expansion) {
    this.one = one;
    this.other = other;
    this.#expansion = expansion;
  }

  /** Made when it is asked for: a union of sixty has 1,770 of them. undefined where it is too complex to be looked at. */
  get shapes(): readonly Shape[] | undefined {
    if (!this.#looked) this.#found = this.#look();
    this.#looked = true;
    return this.#found;
  }

  /** Whether both are branches of another `oneOf`, given by their hashes: what did not change is not looked into. */
  isAmong(hashes: ReadonlyMap<string, number>): boolean {
    const [left, right] = [this.one, this.other].map((branch) => this.#expansion.hash(branch)) as [string, string];
    return hashes.has(left) && hashes.has(right) && (left !== right || (hashes.get(left) ?? 0) > 1);
  }

  #look(): readonly Shape[] | undefined {
    const [left, right] = [this.one, this.other].map((branch) => shapesOf(branch, this.#expansion));
    const met = right && left?.flatMap((shape) => right.flatMap((against) => common(shape, against)));
    return met?.filter((shape) => !isEmptyShape(shape, this.#expansion));
  }
}

/** All pairs of branches of a `oneOf`. */
export function overlapsOf({ oneOf }: JsonObject, expansion: Expansion): Overlap[] {
  const branches = oneOf as JsonObject[];
  return branches.flatMap((one, index) => branches.slice(index + 1).map((other) => new Overlap(one, other, expansion)));
}

/** The schemas whose `oneOf` holds for a shape as a whole. */
export function exclusiveIn({ atoms }: Shape): JsonObject[] {
  const all = [...(atoms?.values() ?? [])];
  return all.filter(({ keyword }) => keyword === "oneOf").map(({ schema }) => schema);
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
