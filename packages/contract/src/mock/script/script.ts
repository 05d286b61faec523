import type { Operation } from "../../document/operation.ts";
import type { Handler, Step } from "./step.ts";
import { stepFault } from "./step-fault.ts";

interface Queued {
  readonly step: Step;
  /** Infinite for what holds until `reset`. */
  left: number;
}

/** What a test has told a mock to answer, by operation. */
export class Script {
  readonly #known: readonly string[];
  readonly #steps = new Map<string, Queued[]>();
  readonly #handlers = new Map<string, Handler>();

  constructor(operations: readonly Operation[]) {
    this.#known = operations.map(({ id }) => id);
  }

  /**
   * Adds steps after those that are still to come. A step that holds gives way to them.
   *
   * @throws Error for an operation that the document does not have, or a step that nobody can mean.
   */
  prefer(operation: string, steps: readonly Step[]): void {
    this.#check(operation);
    const added = steps.map((step, index): Queued => {
      if (Object.keys(step).length === 0) throw new Error(`A step of ${operation} says nothing: give code, example, …`);
      const fault = stepFault(step);
      if (fault !== undefined) throw new Error(`A step of ${operation}: ${fault}.`);
      const last = index === steps.length - 1;
      return { step, left: step.times ?? (last ? Number.POSITIVE_INFINITY : 1) };
    });
    if (added.length === 0) return;
    const counted = (this.#steps.get(operation) ?? []).filter(({ left }) => left !== Number.POSITIVE_INFINITY);
    this.#steps.set(operation, [...counted, ...added]);
  }

  /** @throws Error for an operation that the document does not have. */
  handle(operation: string, handler: Handler): void {
    this.#check(operation);
    this.#handlers.set(operation, handler);
  }

  /** The step for the next request of an operation. */
  next(operation: string): Step | undefined {
    const queue = this.#steps.get(operation) ?? [];
    const first = queue.find(({ left }) => left > 0);
    if (first === undefined) return undefined;
    first.left--;
    if (first.left <= 0) queue.splice(queue.indexOf(first), 1);
    return first.step;
  }

  handlerOf(operation: string): Handler | undefined {
    return this.#handlers.get(operation);
  }

  reset(): void {
    this.#steps.clear();
    this.#handlers.clear();
  }

  #check(operation: string): void {
    if (this.#known.includes(operation)) return;
    throw new Error(`The document has no operation "${operation}". It has ${this.#known.join(", ")}.`);
  }
}
