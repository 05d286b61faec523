import type { LeftOut } from "./live-cases.ts";
import type { SentCase } from "./sending.ts";

/** What a run knows about an operation in the end. */
export interface OperationOutcome {
  readonly operation: string;
  /** `verified`: it gave a success, as described or not. `refused`: it was called, and gave none. */
  readonly outcome: "verified" | "refused" | "not tried";
  /** Statuses of its answers, each once; why it was not tried. */
  readonly because: string;
}

/**
 * Every operation that was sent or left out.
 *
 * @param foreign Whether something else answers in the place of the provider, so that a success says nothing.
 */
export function outcomesOf(
  sent: readonly SentCase[],
  leftOut: readonly LeftOut[],
  foreign = false,
): OperationOutcome[] {
  const ids = new Set([...sent, ...leftOut].map(({ operation }) => operation));
  return [...ids].map((operation): OperationOutcome => {
    const own = sent.filter((each) => each.operation === operation);
    if (own.length === 0) {
      const reason = leftOut.find((each) => each.operation === operation && each.title === undefined)?.reason;
      return { operation, outcome: "not tried", because: reason ?? "nothing could be made for it" };
    }
    const statuses = [...new Set(own.map(({ status }) => status ?? "no answer"))].sort().join(", ");
    const verified = !foreign && own.some(({ status = 0 }) => status >= 200 && status < 300);
    return { operation, outcome: verified ? "verified" : "refused", because: statuses };
  });
}
