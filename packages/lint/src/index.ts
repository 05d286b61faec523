export { lintProviders } from "./lint-providers.ts";
export type { LintProblem } from "./problem.ts";
