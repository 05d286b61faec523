import { existsSync } from "node:fs";
import { join } from "node:path";
import { specFolder } from "@specwright/codegen/workspace";
import { type BaselineUpdate, updateBaselines } from "@specwright/lint";
import { counted } from "../counted.ts";
import { reportProblems } from "../report-problems.ts";
import type { Terminal } from "../terminal.ts";

/** Takes what is gone out of the baselines of imported descriptions; 1 where one would have to grow. */
export async function shrinkBaselines(providers: readonly string[], terminal: Terminal): Promise<number> {
  const targets = providers.map((id) => ({ id, folder: specFolder(terminal.workspace, id) }));
  const updates = await updateBaselines(terminal.workspace, targets, false);
  for (const update of updates) report(update, terminal);
  return updates.some(({ state }) => state === "refused") ? 1 : 0;
}

function report({ id, state, known, problems }: BaselineUpdate, terminal: Terminal): void {
  if (state === "refused") {
    reportProblems(id, problems, terminal);
    terminal.error("A baseline only shrinks: mend these in overlay.yaml first.");
  }
  const folder = specFolder(terminal.workspace, id);
  if (state === "written") terminal.out(`wrote ${folder}/lint-baseline.json (${counted(known, "known problem")})`);
  if (state === "unchanged") terminal.out(`${folder}/lint-baseline.json is as it should be`);
}

/** Lists what lint says of a description that has just been brought, made of it by a command and not by a person. */
export async function writeBaseline(id: string, terminal: Terminal): Promise<void> {
  // A workspace without rules has no lint.
  if (!existsSync(join(terminal.workspace, "redocly.yaml"))) return;
  const [update] = await updateBaselines(
    terminal.workspace,
    [{ id, folder: specFolder(terminal.workspace, id) }],
    true,
  );
  if (update && update.state !== "unchanged") report(update, terminal);
}
