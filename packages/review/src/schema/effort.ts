/** Thrown where a comparison has cost as much as it may. */
export class TooDear extends Error {
  override readonly name = "TooDear";
}

/**
 * What a comparison costs, counted in steps and not in seconds, so that the answer is the same on every machine: a step
 * is a value that is judged, or a rule of one shape that is looked up in another.
 */
export class Effort {
  #left = Number.POSITIVE_INFINITY;

  /** @throws TooDear */
  spend(steps = 1): void {
    this.#left -= steps;
    if (this.#left < 0) throw new TooDear();
  }

  /** What is found in some steps; what stands in for it where they are not enough. */
  within<T>(steps: number, find: () => T, otherwise: () => T): T {
    const before = this.#left;
    this.#left = Math.min(steps, before);
    try {
      return find();
    } catch (error) {
      if (!(error instanceof TooDear)) throw error;
      return otherwise();
    } finally {
      this.#left = before;
    }
  }
}
