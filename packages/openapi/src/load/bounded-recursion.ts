/** With so many works inside each other there is still stack for what each of them calls. */
const DEEPEST = 200;

/**
 * Runs work that leads to more work of its kind: at once, so that the order is that of the description, and later where
 * it lies so deep that the stack would not last.
 */
export class BoundedRecursion {
  #depth = 0;
  readonly #later: (() => void)[] = [];

  run(work: () => void): void {
    if (this.#depth >= DEEPEST) {
      this.#later.push(work);
      return;
    }
    this.#enter(work);
    if (this.#depth > 0) return;
    // What is added on the way is reached as well.
    for (const next of this.#later) this.#enter(next);
    this.#later.length = 0;
  }

  #enter(work: () => void): void {
    this.#depth += 1;
    try {
      work();
    } finally {
      this.#depth -= 1;
    }
  }
}
