import type { Drift } from "./drift.ts";
import type { LeftOut } from "./live-cases.ts";
import type { SentCase } from "./send-cases.ts";

/** What a run knows about an operation in the end. */
export interface OperationOutcome {
  readonly operation: string;
  /** `verified`: it gave a success, as described or not. `refused`: it was called, and gave none. */
  readonly outcome: "verified" | "refused" | "not tried";
  /** Statuses of its answers, each once; why it was not tried. */
  readonly because: string;
}

/** Every operation that was sent or left out. */
export function outcomesOf(sent: readonly SentCase[], leftOut: readonly LeftOut[]): OperationOutcome[] {
  const ids = new Set([...sent, ...leftOut].map(({ operation }) => operation));
  return [...ids].map((operation): OperationOutcome => {
    const own = sent.filter((each) => each.operation === operation);
    if (own.length === 0) {
      const reason = leftOut.find((each) => each.operation === operation && each.title === undefined)?.reason;
      return { operation, outcome: "not tried", because: reason ?? "nothing could be made for it" };
    }
    const statuses = [...new Set(own.map(({ status }) => status ?? "no answer"))].sort().join(", ");
    const verified = own.some(({ status = 0 }) => status >= 200 && status < 300);
    return { operation, outcome: verified ? "verified" : "refused", because: statuses };
  });
}

/** Why nothing is known about a provider, in one sentence with what to do; undefined if something is. */
export function whyNothingIsKnown(sent: readonly SentCase[], drifts: readonly Drift[]): string | undefined {
  const statuses = new Set(sent.map(({ status }) => status ?? 0));
  if ([...statuses].some((status) => status >= 200 && status < 300)) return undefined;
  const all = [...statuses].sort().join(", ");
  if (statuses.size === 1 && statuses.has(0)) {
    const reasons = [...new Set(drifts.map(({ message }) => message))].join("; ");
    return `not one request was answered, so nothing is known: ${reasons}. Check that the server runs, and that --base-url is its address if it is given.`;
  }
  if ([...statuses].every((status) => status === 401 || status === 403))
    return `every request was answered ${all}, so nothing is known: the credentials are not accepted. Check those in the environment.`;
  if (statuses.size === 1 && statuses.has(404))
    return "every request was answered 404, so nothing is known: check that --base-url has the path of the API, and give ids that exist with --value.";
  return `no request had a success (${all}), so nothing is verified: the refusals above say why.`;
}
