import { commandHere, specFolder } from "@specwright/codegen/workspace";
import { type Hidden, hiddenByBaselines } from "@specwright/lint";
import { formatDiagnostic } from "@specwright/openapi";
import { counted } from "../counted.ts";
import type { Terminal } from "../terminal.ts";

/** How many places of a rule are listed if not all are wanted. */
const FIRST = 5;

/** Lists what baselines hide, by rule, the most frequent one first; 1 where one cannot be read. */
export async function listBaselines(providers: readonly string[], all: boolean, terminal: Terminal): Promise<number> {
  const targets = providers.map((id) => ({ id, folder: specFolder(terminal.workspace, id) }));
  const hidden = await hiddenByBaselines(terminal.workspace, targets);
  for (const one of hidden) for (const line of linesOf(one, all, terminal)) terminal.out(line);
  return hidden.some(({ state }) => state === "unreadable") ? 1 : 0;
}

function linesOf(one: Hidden, all: boolean, { workspace }: Terminal): string[] {
  const { id, state, problems } = one;
  switch (state) {
    case "handwritten":
      return [`${id} is handwritten: it has no baseline`];
    case "none":
      return [`${id} has no lint-baseline.json: ${commandHere(workspace, "update", id)} writes one`];
    case "unreadable":
      return [`${id} cannot be read: ${commandHere(workspace, "lint", id)} says why`];
    case "listed": {
      const byRule = [...Map.groupBy(problems, ({ rule }) => rule)].sort(byCount);
      const lines = byRule.flatMap(([rule, ofRule]) => [
        `  ${rule} ${ofRule.length}`,
        ...places(ofRule, all, commandHere(workspace, "lint", id, "--baseline", "--all")),
      ]);
      return [`${id}: ${counted(problems.length, "known problem")}`, ...lines];
    }
  }
}

type OfRule = [rule: string, problems: Hidden["problems"]];

function byCount([rule, problems]: OfRule, [otherRule, others]: OfRule): number {
  return others.length - problems.length || (rule < otherRule ? -1 : 1);
}

/** @param command that lists all of them */
function places(problems: Hidden["problems"], all: boolean, command: string): string[] {
  const shown = all ? problems : problems.slice(0, FIRST);
  const lines = shown.map((one) => formatDiagnostic(one).replace(/^/gm, "    "));
  const more = problems.length - shown.length;
  return more === 0 ? lines : [...lines, `    … and ${more} more: ${command}`];
}
