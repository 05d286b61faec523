import { formatDiagnostic } from "@specwright/openapi/diagnostic";
import { counted } from "../counted.ts";
import { lintProblems, requireRules } from "../lint/lint-problems.ts";
import type { Step } from "./step.ts";

/** What lint says of the description. */
export const lintStep: Step = {
  name: "lint",
  needed: false,
  async run({ id }, { workspace }) {
    requireRules(workspace);
    const problems = [...(await lintProblems([id], workspace)).values()].flat().map(formatDiagnostic);
    return { summary: problems.length === 0 ? "no problems" : counted(problems.length, "problem"), problems };
  },
};
