import { commandHere } from "@specwright/codegen/stages";
import { SpecError } from "@specwright/openapi";
import type { Inspected } from "../inspected.ts";
import { pointersByPlace } from "../pointers-by-place.ts";
import type { LintProblem } from "../problem.ts";
import type { Linted } from "../redocly.ts";
import { type Compared, compareBaseline } from "./baseline.ts";
import { BASELINE, readBaseline } from "./baseline-file.ts";

/**
 * What lint says of a description that is not in its baseline, and whether the baseline lists what is gone: then it has
 * to shrink, so that nothing comes back unseen. Only a description that is imported has one.
 */
export function knownLeftOut(inspected: Inspected, workspace: string): readonly LintProblem[] {
  const { id, problems, readable, imported } = inspected;
  if (!imported || !readable) return problems;
  try {
    const compared = comparedWithBaseline(inspected, readable);
    if (!compared) return problems;
    return [
      ...compared.fresh,
      ...outdated(readable, compared, commandHere(workspace, "lint", id, "--update-baseline")),
    ];
  } catch (error) {
    if (error instanceof SpecError) return error.diagnostics;
    throw error;
  }
}

/** The problems of a description beside its baseline; undefined where it has none. */
export function comparedWithBaseline({ problems }: Inspected, { description }: Linted): Compared | undefined {
  const known = readBaseline(description.folder);
  return known && compareBaseline(known, problems, pointersByPlace(description.document));
}

/** @param command that writes the baseline anew */
function outdated({ description }: Linted, { gone }: Compared, command: string): LintProblem[] {
  if (gone.size === 0) return [];
  const at = { file: description.folder.display(BASELINE), line: 1, col: 1 };
  const listed = [...gone].map(([rule, count]) => `${rule} ${count}`).join(", ");
  const message = `it lists problems that are gone: ${listed}`;
  const hint = `Run ${command}, and commit the file.`;
  return [{ ...at, rule: "baseline-outdated", message, hint }];
}
