import type { Severity } from "./finding.ts";

/** The worst first. */
export const RANK: { readonly [severity in Severity]: number } = { breaking: 0, unknown: 1, safe: 2 };
