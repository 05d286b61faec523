import { Uncompilable } from "../schema/uncompilable.ts";
import { Unjudged } from "../schema/unjudged.ts";

/** No value could be made for a schema: it allows none, or is beyond what this package derives values from. */
export class Unbuildable extends Error {
  override readonly name: string = "Unbuildable";

  /** @param pointer Where the schema stands; "" if that is not known. */
  constructor(pointer: string, reason: string) {
    super(pointer === "" ? reason : `no value can be made for #${pointer}: ${reason}`);
  }
}

/** Whether an error says that no value could be made, or that nobody can say what one is worth. */
export function isUnbuildable(error: unknown): error is Unbuildable | Unjudged | Uncompilable {
  return [Unbuildable, Unjudged, Uncompilable].some((kind) => error instanceof kind);
}

/** Whether something could be made. */
export function attempt(make: () => void): boolean {
  return possible(make).length > 0;
}

/** What is made, in a list; an empty one where it cannot be. */
export function possible<T>(make: () => T): T[] {
  try {
    return [make()];
  } catch (error) {
    if (isUnbuildable(error)) return [];
    throw error;
  }
}
