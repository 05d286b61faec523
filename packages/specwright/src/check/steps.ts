import { contractStep } from "./contract-step.ts";
import { generateStep } from "./generate-step.ts";
import { lintStep } from "./lint-step.ts";
import type { Step } from "./step.ts";
import { typesStep } from "./types-step.ts";

/** What a check does, in order. */
export const STEPS: readonly Step[] = [lintStep, generateStep, typesStep, contractStep];
