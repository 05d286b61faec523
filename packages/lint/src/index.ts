export { type Hidden, hiddenByBaselines } from "./baseline/hidden.ts";
export { type BaselineUpdate, updateBaselines } from "./baseline/update.ts";
export { lintProviders } from "./lint-providers.ts";
export type { LintProblem } from "./problem.ts";
