import type { Severity } from "./finding.ts";

/** The worst first. */
export const RANK: { readonly [severity in Severity]: number } = { breaking: 0, unknown: 1, safe: 2 };

/** What a rule decides that needs no value to know it. */
export function severityOf({ breaks }: { readonly breaks: boolean }): "breaking" | "safe" {
  if (breaks) return "breaking";
  return "safe";
}
