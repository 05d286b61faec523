import type { Terminal } from "../terminal.ts";
import { STEPS } from "./steps.ts";

/** What a step came to; a step that had nothing to look at names the one that comes first. */
type Outcome =
  | { readonly step: string; readonly summary: string; readonly problems: readonly string[] }
  | { readonly step: string; readonly waitsFor: string };

/** Checks providers, and prints what came of each step; 1 if something is wrong. */
export async function checkAsJson(providers: readonly string[], terminal: Terminal): Promise<number> {
  const checked: { id: string; steps: readonly Outcome[] }[] = [];
  for (const id of providers) checked.push({ id, steps: await outcomesOf(id, terminal) });
  terminal.out(JSON.stringify({ providers: checked }, null, 2));
  return checked.every(({ steps }) => steps.every(isWell)) ? 0 : 1;
}

async function outcomesOf(id: string, terminal: Terminal): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let missing: string | undefined;
  for (const { name, needed, run } of STEPS) {
    if (missing !== undefined) {
      outcomes.push({ step: name, waitsFor: missing });
      continue;
    }
    const { summary, problems } = await run({ id, write: false, all: true }, terminal);
    outcomes.push({ step: name, summary, problems });
    if (needed && problems.length > 0) missing = name;
  }
  return outcomes;
}

function isWell(outcome: Outcome): boolean {
  return "problems" in outcome && outcome.problems.length === 0;
}
