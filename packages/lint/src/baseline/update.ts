import { join } from "node:path";
import type { Inspected, Target } from "../inspected.ts";
import { inspectProviders } from "../lint-providers.ts";
import { pointersByPlace } from "../pointers-by-place.ts";
import type { LintProblem } from "../problem.ts";
import { baselineOf } from "./baseline.ts";
import { writeBaseline } from "./baseline-file.ts";
import { comparedWithBaseline } from "./known.ts";

/** What became of a baseline. */
export interface BaselineUpdate {
  readonly id: string;
  /** `handwritten`: the description has none. `refused`: it would have to grow, or nothing can be read. */
  readonly state: "written" | "unchanged" | "handwritten" | "refused";
  /** How many problems it lists. */
  readonly known: number;
  /** Why it is refused. */
  readonly problems: readonly LintProblem[];
}

/**
 * Writes the baselines of imported descriptions: those of a new description, and of others those that shrink.
 * @param workspace where the rules are and the providers' folders
 * @param grow whether a baseline may list more than before, as after a new version of what the provider publishes
 */
export async function updateBaselines(
  workspace: string,
  targets: readonly Target[],
  grow: boolean,
): Promise<BaselineUpdate[]> {
  const inspected = await inspectProviders(workspace, workspace, targets);
  return inspected.map((one, index) => update(join(workspace, (targets[index] as Target).folder), one, grow));
}

function update(folder: string, inspected: Inspected, grow: boolean): BaselineUpdate {
  const { id, problems, readable, imported } = inspected;
  if (!imported) return { id, state: "handwritten", known: 0, problems: [] };
  if (!readable) return { id, state: "refused", known: 0, problems };
  const fresh = grow ? [] : (comparedWithBaseline(inspected, readable)?.fresh ?? []);
  if (fresh.length > 0) return { id, state: "refused", known: problems.length, problems: fresh };
  const written = writeBaseline(folder, baselineOf(problems, pointersByPlace(readable.description.document)));
  return { id, state: written ? "written" : "unchanged", known: problems.length, problems: [] };
}
