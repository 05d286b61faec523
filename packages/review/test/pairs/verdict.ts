import type { Draft, Ledger } from "../../src/finding.ts";
import type { Want } from "./cell.ts";

/** The worst that is said; `same` where nothing is. */
export function verdictOf(drafts: readonly Draft[], ledger: Ledger): Want {
  const own = drafts.filter((draft) => draft.ledger === ledger);
  for (const severity of ["breaking", "unknown", "safe"] as const)
    if (own.some((draft) => draft.severity === severity)) return severity;
  return "same";
}
