/**
 * What a description should be like. All names of this file are public and follow semantic versioning; `lint/plugin` is a
 * plugin of Redocly, whose form Redocly decides.
 */

export { type Hidden, hiddenByBaselines } from "./baseline/hidden.ts";
export { type BaselineUpdate, updateBaselines } from "./baseline/update.ts";
export type { Target } from "./inspected.ts";
export { lintProviders } from "./lint-providers.ts";
export type { LintProblem } from "./problem.ts";
