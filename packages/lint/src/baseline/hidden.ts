import { SpecError } from "@specwright/openapi";
import type { Inspected, Target } from "../inspected.ts";
import { inspectProviders } from "../lint-providers.ts";
import type { LintProblem } from "../problem.ts";
import { comparedWithBaseline } from "./known.ts";

/** What the baseline of a description hides. */
export interface Hidden {
  readonly id: string;
  /** `none`: nobody has written a baseline, or the description is handwritten. `unreadable`: lint says why. */
  readonly state: "listed" | "handwritten" | "none" | "unreadable";
  readonly problems: readonly LintProblem[];
}

/** What lint knows of descriptions that are imported, and does not say again. */
export async function hiddenByBaselines(workspace: string, targets: readonly Target[]): Promise<Hidden[]> {
  const inspected = await inspectProviders(workspace, workspace, targets);
  return inspected.map(hidden);
}

function hidden(inspected: Inspected): Hidden {
  const { id, imported, readable } = inspected;
  if (!imported) return { id, state: "handwritten", problems: [] };
  if (!readable) return { id, state: "unreadable", problems: [] };
  try {
    const compared = comparedWithBaseline(inspected, readable);
    return compared ? { id, state: "listed", problems: compared.known } : { id, state: "none", problems: [] };
  } catch (error) {
    if (error instanceof SpecError) return { id, state: "unreadable", problems: [] };
    throw error;
  }
}
