import { commandHere, specFolder } from "@specwright/codegen/stages";
import { type Diagnostic, decoded, SpecError } from "@specwright/openapi/internal";
import { effectiveText } from "./effective.ts";
import { ImportError } from "./import-error.ts";
import { applyOverlay } from "./overlay/apply.ts";
import { isImported, readProviderFolder } from "./provider-folder.ts";

/**
 * What is wrong with the folder of an imported description: corrections that fit nothing, and an openapi.yaml that is not
 * what the other files make, because somebody edited it or has not applied the overlay. Nothing for a handwritten one.
 */
export function importProblems(workspace: string, id: string): readonly Diagnostic[] {
  try {
    return isImported(workspace, id) ? problemsIn(workspace, id) : [];
  } catch (error) {
    if (error instanceof SpecError) return error.diagnostics;
    if (!(error instanceof ImportError)) throw error;
    const [message = "", ...hint] = error.message.split("\n");
    return [{ ...placeOf(workspace, id, "provider.yaml"), rule: "imported", message, hint: hint.join(" ").trim() }];
  }
}

function problemsIn(workspace: string, id: string): Diagnostic[] {
  const { upstream, actions, files } = readProviderFolder(workspace, id);
  const { description, unfit } = applyOverlay(upstream.description, actions);
  const problems = unfit.map(({ problem }) => problem);
  const written = files.get("openapi.yaml");
  if (written && decoded(written) === effectiveText(description)) return problems;
  const message = "this differs from what upstream/ and overlay.yaml make";
  const hint = `Nobody edits it. Make the change in overlay.yaml, then run ${commandHere(workspace, "update", id)}.`;
  return [...problems, { ...placeOf(workspace, id, "openapi.yaml"), rule: "imported-outdated", message, hint }];
}

function placeOf(workspace: string, id: string, file: string): { file: string; line: number; col: number } {
  return { file: `${specFolder(workspace, id)}/${file}`, line: 1, col: 1 };
}
