import type { ContractCase } from "../case.ts";
import type { Subject } from "../subject.ts";
import { byteCases } from "./byte-cases.ts";
import { envelopeCases } from "./envelope-cases.ts";
import { environmentCases } from "./environment-cases.ts";
import { keyCases } from "./key-cases.ts";
import { pageCases } from "./page-cases.ts";
import { retryCases } from "./retry-cases.ts";

/** What a client does by itself: it goes from page to page, repeats what failed, reads failures out of successes, and credentials out of the environment. */
export function behaviourCases(subject: Subject): ContractCase[] {
  if ("unbuildable" in subject.minimal) return [];
  return [retryCases, keyCases, pageCases, envelopeCases, byteCases, environmentCases].flatMap((cases) =>
    cases(subject),
  );
}
