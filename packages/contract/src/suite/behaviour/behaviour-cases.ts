import type { ContractCase } from "../case.ts";
import type { Subject } from "../subject.ts";
import { envelopeCases } from "./envelope-cases.ts";
import { keyCases } from "./key-cases.ts";
import { pageCases } from "./page-cases.ts";
import { retryCases } from "./retry-cases.ts";

/** What a client does by itself: it goes from page to page, repeats what failed, and reads failures out of successes. */
export function behaviourCases(subject: Subject): ContractCase[] {
  if ("unbuildable" in subject.minimal) return [];
  return [...retryCases(subject), ...keyCases(subject), ...pageCases(subject), ...envelopeCases(subject)];
}
