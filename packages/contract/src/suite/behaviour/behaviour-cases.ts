import { possible } from "../../generate/unbuildable.ts";
import type { ContractCase } from "../case.ts";
import { isValid } from "../sized-requests.ts";
import type { Subject } from "../subject.ts";
import { envelopeCases } from "./envelope-cases.ts";
import { keyCases } from "./key-cases.ts";
import { pageCases } from "./page-cases.ts";
import { retryCases } from "./retry-cases.ts";

/** What a client does by itself: it goes from page to page, repeats what failed, and reads failures out of successes. */
export function behaviourCases(subject: Subject): ContractCase[] {
  if (!isCallable(subject)) return [];
  return [...retryCases(subject), ...keyCases(subject), ...pageCases(subject), ...envelopeCases(subject)];
}

/** Whether there is a call that no mock refuses: that of an example, or the least request. */
function isCallable(subject: Subject): boolean {
  const { minimal, calls } = subject;
  if ("unbuildable" in minimal) return false;
  return calls.length > 0 || possible(() => isValid(subject, minimal)).includes(true);
}
