import { passes, type Report, underestimated } from "./report.ts";

/** Whether a change may go in. */
export type Verdict = "pass" | "fail";

/** What is asked of a change. */
export interface Policy {
  /** `breaking` where it is left out: breaks that nobody has accepted fail. With `none` nothing fails. */
  readonly failOn?: "breaking" | "none";
  /** Whether a change fails too whose changesets promise less than it is, breaking or not. */
  readonly requireChangeset?: boolean;
}

/** The verdict on a change: it passes where nothing breaks, or every break is accepted and a changeset says so. */
export function verdictOf(report: Report, { failOn = "breaking", requireChangeset = false }: Policy = {}): Verdict {
  if (failOn === "none") return "pass";
  if (!passes(report) || (requireChangeset && underestimated(report).length > 0)) return "fail";
  return "pass";
}
