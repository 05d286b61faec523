import type { FailOn } from "./policy/policy.ts";
import { passes, type Report, underestimated } from "./report.ts";

/** Whether a change may go in. */
export type Verdict = "pass" | "fail";

/** What is asked of a change. */
export interface Demands {
  /** From where on a finding fails that nobody has accepted and no policy allows. Left out: as the report says. */
  readonly failOn?: FailOn | undefined;
  /** Whether a change fails too whose changesets promise less than it is, breaking or not. */
  readonly requireChangeset?: boolean;
}

/** The verdict on a change: it passes where nothing fails it, or all of that is answered for and a changeset says so. */
export function verdictOf(report: Report, { failOn = report.failOn, requireChangeset = false }: Demands = {}): Verdict {
  if (requireChangeset && underestimated(report).length > 0) return "fail";
  return failOn === "none" || passes({ ...report, failOn }) ? "pass" : "fail";
}
